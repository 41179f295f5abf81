using Ink.Runtime;

namespace SinoRussia.Narrative.Coverage;

/// <summary>
/// A text of the compiled story that knows which text of the outline it is. Where the engine makes a string of text,
/// as for a choice or for <c>"{name()}"</c>, the text never reaches the output: there it is asked for its string.
/// </summary>
internal sealed class WatchedText : StringValue
{
    private readonly CoverageRecorder _recorder;

    public WatchedText(StringValue original, int line, CoverageRecorder recorder)
        : base(original.value)
    {
        Line = line;
        _recorder = recorder;
        parent = original.parent;
        debugMetadata = original.ownDebugMetadata;
    }

    /// <summary>The line it stands on: an index of the map's lines.</summary>
    public int Line { get; }

    public override string ToString()
    {
        _recorder.NoteLine(Line);
        return value;
    }
}
