using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Playtests;

/// <summary>A recorded playthrough: what to take, and what must be told.</summary>
/// <param name="File">The file's name, for messages.</param>
/// <param name="Story">The story, as the file names it.</param>
/// <param name="Seed">The seed of every random draw.</param>
/// <param name="Steps">The steps, in order, without <c>story</c> and <c>seed</c>.</param>
/// <param name="Findings">What is wrong with the file itself; where there is anything, it is not to be run.</param>
public sealed record Playtest(
    string File,
    string Story,
    int Seed,
    IReadOnlyList<PlaytestStep> Steps,
    IReadOnlyList<Diagnostic> Findings
)
{
    /// <summary>The ending of a playtest's file name.</summary>
    public const string Extension = ".playtest";
}
