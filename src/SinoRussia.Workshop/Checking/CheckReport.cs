using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Checking;

/// <summary>What <c>check</c> found in a story.</summary>
/// <param name="Story">What the story is called: a campaign's name, or the path as it was given.</param>
/// <param name="Words">Words that a player can read.</param>
/// <param name="Knots">Knots.</param>
/// <param name="Stitches">Stitches.</param>
/// <param name="Choices">Choice points.</param>
/// <param name="Diagnostics">The findings: errors first, then in the order of the source.</param>
/// <param name="Sources">Every file that was read, by its path relative to the root file's folder.</param>
public sealed record CheckReport(
    string Story,
    int Words,
    int Knots,
    int Stitches,
    int Choices,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyDictionary<string, string> Sources
)
{
    /// <summary>How many errors there are.</summary>
    public int Errors => Count(Severity.Error);

    /// <summary>How many warnings there are.</summary>
    public int Warnings => Count(Severity.Warning);

    /// <summary>Whether the story passes.</summary>
    /// <param name="strict">Whether a warning fails it.</param>
    /// <returns>True if so.</returns>
    public bool Passes(bool strict) => Errors == 0 && (!strict || Warnings == 0);

    private int Count(Severity severity) => Diagnostics.Count(finding => finding.Severity == severity);
}
