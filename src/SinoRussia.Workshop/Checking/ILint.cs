using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Checking;

/// <summary>One thing to look for in a story that compiles.</summary>
internal interface ILint
{
    /// <summary>Looks for it.</summary>
    /// <param name="story">The story.</param>
    /// <returns>What was found, in any order.</returns>
    IEnumerable<Diagnostic> Check(CheckedStory story);
}
