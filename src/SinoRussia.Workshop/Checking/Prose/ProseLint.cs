using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Checking.Prose;

/// <summary>Looks over a story's prose.</summary>
internal static class ProseLint
{
    private static readonly IProseLint[] Lints =
    [
        new RepetitionLint(),
        new OpeningLint(),
        new StockPhraseLint(),
        new LengthLint(),
    ];

    public static IEnumerable<Diagnostic> Check(CheckedStory story, ProseRules rules)
    {
        IReadOnlyList<Scene> scenes = Scene.In(story);
        return Lints.SelectMany(lint => lint.Check(story, scenes, rules));
    }
}
