using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Prose;

/// <summary>Briefs, options and results over their limit of words.</summary>
internal sealed class LengthLint : IProseLint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story, IReadOnlyList<Scene> scenes, ProseRules rules)
    {
        Scene? opening = scenes.FirstOrDefault(scene => scene.IsScene);
        return scenes
            .Where(scene => scene.IsScene || opening is null)
            .SelectMany(scene => InScene(story, scene, scene.IsSetPiece || scene == opening ? 2 : 1, rules))
            .Concat(Options(story, rules));
    }

    // times: set pieces, and the scene that opens the story, may have twice the usual length.
    private static IEnumerable<Diagnostic> InScene(CheckedStory story, Scene scene, int times, ProseRules rules)
    {
        IEnumerable<TextPiece> prose = scene.Texts.Where(text => text.Part == TextPart.Prose);
        HashSet<int> flows = [.. scene.Texts.Select(text => text.Scope.Flow)];
        ChoicePoint? first = story.Outline.ChoicePoints.FirstOrDefault(choice => flows.Contains(choice.Scope.Flow));
        List<TextPiece> brief =
        [
            .. prose.Where(text =>
                text.Scope.Choice is null && first is not null && story.IsBefore(text.Range.Start, first.Range.Start)
            ),
        ];
        int words = WordsShown(story.Outline, brief);
        if (words > rules.Brief * times)
        {
            yield return TooLong(
                LintCode.LongBrief,
                brief[0],
                $"the brief of '{scene.Name}'",
                words,
                rules.Brief * times
            );
        }

        foreach (
            IGrouping<int?, TextPiece> result in prose
                .Where(text => text.Scope.Choice is not null)
                .GroupBy(text => text.Scope.Choice)
        )
        {
            words = WordsShown(story.Outline, [.. result]);
            if (words > rules.Result * times)
            {
                ChoicePoint choice = story.Outline.ChoicePoints[result.Key!.Value];
                yield return TooLong(
                    LintCode.LongResult,
                    result.First(),
                    $"the result of '{Shown(choice)}'",
                    words,
                    rules.Result * times
                );
            }
        }
    }

    private static IEnumerable<Diagnostic> Options(CheckedStory story, ProseRules rules)
    {
        foreach (ChoicePoint choice in story.Outline.ChoicePoints)
        {
            int words = Words.In(choice.Text).Count;
            if (words > rules.Option)
            {
                yield return Finding.Warning(
                    LintCode.LongOption,
                    choice.Range.Start,
                    $"this option has {words} words, and may have {rules.Option}",
                    "name the act alone: its reasons belong to the brief"
                );
            }
        }
    }

    /// <summary>The words that a player reads at most: of the branches of one <c>{…}</c> only the longest counts.</summary>
    private static int WordsShown(StoryOutline outline, IReadOnlyList<TextPiece> texts, int? within = null)
    {
        int words = 0;
        Dictionary<int, Dictionary<int, List<TextPiece>>> groups = [];
        foreach (TextPiece text in texts)
        {
            if (ChildOf(outline, text.Scope.Branch, within) is not { } child)
            {
                words += Words.In(text.Text).Count;
                continue;
            }

            int group = outline.Branches[child].Group;
            groups.TryAdd(group, []);
            groups[group].TryAdd(child, []);
            groups[group][child].Add(text);
        }

        return words
            + groups.Values.Sum(branches => branches.Max(branch => WordsShown(outline, branch.Value, branch.Key)));
    }

    /// <summary>The branch directly below another one on the way to a third; null where they are the same.</summary>
    private static int? ChildOf(StoryOutline outline, int? branch, int? within)
    {
        int? child = null;
        for (int? at = branch; at is { } here && at != within; at = outline.Branches[here].Scope.Branch)
        {
            child = here;
        }

        return child;
    }

    private static Diagnostic TooLong(string code, TextPiece at, string what, int words, int limit) =>
        Finding.Warning(
            code,
            at.Range.Start,
            $"{what} has {words} words, and may have {limit}",
            "cut it, or let a choice come between"
        );

    private static string Shown(ChoicePoint choice) =>
        choice.Id.Length > 0 ? choice.Id
        : choice.Text.Length > 30 ? choice.Text[..30] + "…"
        : choice.Text;
}
