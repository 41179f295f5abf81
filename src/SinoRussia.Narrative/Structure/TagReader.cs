using System.Text;
using Ink.Parsed;

namespace SinoRussia.Narrative.Structure;

/// <summary>A tag is a mark where it starts and one where it ends, with text between.</summary>
internal sealed class TagReader(OutlineDraft draft, SourcePlaces places)
{
    private StringBuilder? _open;
    private SourceSpan _at;

    /// <summary>A mark: the open tag, if there is one, is complete.</summary>
    public void Turn(Ink.Parsed.Tag mark, Scope scope, int? choice)
    {
        if (_open is not null && _open.ToString().Trim() is { Length: > 0 } text)
        {
            draft.Tags.Add(new OutlineTag(Narrative.Tag.Parse(text), _at, scope, choice));
        }

        _open = mark.isStart ? new StringBuilder() : null;
        _at = places.SpanOf(mark);
    }

    /// <summary>Whether a text belongs to a tag rather than to the story.</summary>
    public bool Takes(Text text)
    {
        if (_open is null)
        {
            return false;
        }

        if (_open.Length == 0)
        {
            _at = places.SpanOf(text);
        }

        _open.Append(text.text);
        return true;
    }
}
