using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Prose;

/// <summary>Six words in a row that stand in two scenes.</summary>
internal sealed class RepetitionLint : IProseLint
{
    private const int Run = 6;

    public IEnumerable<Diagnostic> Check(CheckedStory story, IReadOnlyList<Scene> scenes, ProseRules rules)
    {
        Dictionary<string, (Scene Scene, SourceSpan At)> seen = [];
        foreach (Scene scene in scenes)
        {
            foreach (TextPiece text in scene.Texts)
            {
                List<string> words = Words.In(text.Text);
                int i = 0;
                while (i + Run <= words.Count)
                {
                    string run = string.Join(' ', words.GetRange(i, Run));
                    if (!seen.TryAdd(run, (scene, text.Range.Start)) && seen[run].Scene != scene)
                    {
                        (Scene first, SourceSpan at) = seen[run];
                        int length = LengthOfRun(words, i, first, seen);
                        yield return Finding.Warning(
                            LintCode.Repeated,
                            text.Range.Start,
                            $"'{string.Join(' ', words.GetRange(i, length))}' stands in '{first.Name}' as well ({at})",
                            "say it another way in one of the two"
                        );
                        i += length;
                        continue;
                    }

                    i++;
                }
            }
        }
    }

    /// <summary>How far the same words go on.</summary>
    private static int LengthOfRun(
        List<string> words,
        int start,
        Scene first,
        Dictionary<string, (Scene Scene, SourceSpan At)> seen
    )
    {
        int length = Run;
        while (
            start + length < words.Count
            && seen.TryGetValue(
                string.Join(' ', words.GetRange(start + length - Run + 1, Run)),
                out (Scene Scene, SourceSpan At) next
            )
            && next.Scene == first
        )
        {
            length++;
        }

        return length;
    }
}
