using SinoRussia.Game.Records;

namespace SinoRussia.Workshop.Watching;

/// <summary>What came of reading a story again.</summary>
/// <param name="Compiles">Whether the story compiles; else the last one that did is still played.</param>
/// <param name="PartedAt">The first decision that could not be taken again; null where all could.</param>
/// <param name="Decisions">How many decisions the campaign stands behind.</param>
/// <param name="NewLines">The texts of the lines that the passage now told did not have before.</param>
/// <param name="Elapsed">How long it took, reading, playing and checking together.</param>
public sealed record Reload(
    bool Compiles,
    Decision? PartedAt,
    int Decisions,
    IReadOnlySet<string> NewLines,
    TimeSpan Elapsed
)
{
    /// <summary>It in one sentence.</summary>
    /// <returns>The sentence.</returns>
    public string InWords()
    {
        if (!Compiles)
        {
            return "The story does not compile as it is: you see the last one that did.";
        }

        string place =
            PartedAt is { } parted ? $"back at decision {Decisions + 1}: \"{parted.Text}\" cannot be taken any more"
            : Decisions == 1 ? "1 decision taken again"
            : $"{Decisions} decisions taken again";
        string added = NewLines.Count switch
        {
            0 => "nothing new here",
            1 => "1 new line",
            _ => $"{NewLines.Count} new lines",
        };
        return $"Reloaded in {Elapsed.TotalMilliseconds:0} ms: {place}; {added}.";
    }
}
