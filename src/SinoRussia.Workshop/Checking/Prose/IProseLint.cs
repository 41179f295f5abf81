using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Checking.Prose;

/// <summary>One thing to look for in a story's prose.</summary>
internal interface IProseLint
{
    /// <summary>Looks for it.</summary>
    IEnumerable<Diagnostic> Check(CheckedStory story, IReadOnlyList<Scene> scenes, ProseRules rules);
}
