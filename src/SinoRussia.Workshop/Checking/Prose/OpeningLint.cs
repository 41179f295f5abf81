using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Prose;

/// <summary>Scenes that open alike: with the same three words, or too many with a sentence of one shape.</summary>
internal sealed class OpeningLint : IProseLint
{
    /// <summary>One scene in so many may share a shape.</summary>
    private const int Share = 8;

    public IEnumerable<Diagnostic> Check(CheckedStory story, IReadOnlyList<Scene> scenes, ProseRules rules)
    {
        List<(Scene Scene, TextPiece Text)> openings =
        [
            .. scenes
                .Where(scene => scene.IsScene || !scenes.Any(other => other.IsScene))
                .Select(scene => (scene, scene.Texts.FirstOrDefault(text => text.Part == TextPart.Prose)))
                .Where(opening => opening.Item2 is not null)
                .Select(opening => (opening.scene, opening.Item2!)),
        ];
        return SameWords(openings).Concat(SameShape(openings));
    }

    private static IEnumerable<Diagnostic> SameWords(List<(Scene Scene, TextPiece Text)> openings)
    {
        Dictionary<string, Scene> seen = [];
        foreach ((Scene scene, TextPiece text) in openings)
        {
            List<string> words = Words.In(text.Text);
            if (words.Count >= 3 && !seen.TryAdd(string.Join(' ', words.Take(3)), scene))
            {
                string opening = string.Join(' ', words.Take(3));
                yield return Finding.Warning(
                    LintCode.Opening,
                    text.Range.Start,
                    $"this scene opens with the words of '{seen[opening].Name}': '{opening}'",
                    "open one of the two another way"
                );
            }
        }
    }

    private static IEnumerable<Diagnostic> SameShape(List<(Scene Scene, TextPiece Text)> openings)
    {
        foreach (
            IGrouping<string, (Scene Scene, TextPiece Text)> shape in openings
                .GroupBy(opening => OpeningShape.Of(opening.Text.Text))
                .Where(shape => shape.Key.Length > 0)
        )
        {
            int many = shape.Count();
            if (openings.Count >= Share && many > Math.Max(2, openings.Count / Share))
            {
                (Scene scene, TextPiece text) = shape.Last();
                yield return Finding.Warning(
                    LintCode.Opening,
                    text.Range.Start,
                    $"{many} of {openings.Count} scenes open with the same shape ({shape.Key}), as '{scene.Name}' does here",
                    $"open some of them another way: {string.Join(", ", shape.Take(5).Select(other => other.Scene.Name))}"
                );
            }
        }
    }
}
