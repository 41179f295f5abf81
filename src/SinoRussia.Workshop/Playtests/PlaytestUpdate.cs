namespace SinoRussia.Workshop.Playtests;

/// <summary>Makes a playtest say what the story does today; comments, order and choices stay.</summary>
public static class PlaytestUpdate
{
    /// <summary>Updates a playtest.</summary>
    /// <param name="text">The text of its file.</param>
    /// <param name="result">What came of running it.</param>
    /// <returns>The new text. What lies behind a choice that cannot be taken stays as it was.</returns>
    public static string Apply(string text, PlaytestResult result)
    {
        Dictionary<int, List<string>> instead = [];
        foreach (PlayedPassage passage in result.Passages)
        {
            UpdateLines(passage, instead);
            foreach (PlaytestStep step in passage.Steps)
            {
                if (Updated(step, passage) is { } line)
                {
                    instead[step.Line] = [line];
                }
            }
        }

        IEnumerable<string> rows = text.ReplaceLineEndings("\n").Split('\n');
        return string.Join(
            '\n',
            rows.Index().SelectMany(row => instead.GetValueOrDefault(row.Index + 1) ?? [row.Item])
        );
    }

    private static string? Updated(PlaytestStep step, PlayedPassage passage)
    {
        switch (step.Key)
        {
            case PlaytestKey.Ending
                when step.Value != passage.Ending && (step.Value != "over" || passage.Ending == "none"):
                return $"ending: {passage.Ending}";
            case PlaytestKey.Check
                when PlaytestCheck.Parse(step.Value) is { Sign: "==" } check
                    && passage.Values.GetValueOrDefault(check.Variable) is { } value
                    && value != check.Value:
                return $"check: {check.Variable} == {value}";
            default:
                return null;
        }
    }

    /// <summary>
    /// Between two lines that are still told, what is told now takes the place of what was expected. A line that nothing
    /// expected comes in only where the playtest names every line of the passage.
    /// </summary>
    private static void UpdateLines(PlayedPassage passage, Dictionary<int, List<string>> instead)
    {
        List<PlaytestStep> expected = [.. passage.Steps.Where(step => step.Key == PlaytestKey.Expect)];
        IReadOnlyList<(int Expected, int Told)> pairs = PassageDiff.Pair(
            [.. expected.Select(step => step.Value)],
            passage.Told
        );
        if (pairs.All(pair => pair.Told >= 0))
        {
            return;
        }

        List<List<(int Expected, int Told)>> gaps =
        [
            [],
        ];
        foreach ((int Expected, int Told) pair in pairs)
        {
            if (pair.Expected >= 0 && pair.Told >= 0)
            {
                gaps.Add([]);
            }
            else
            {
                gaps[^1].Add(pair);
            }
        }

        bool namesAll = gaps.TrueForAll(gap => gap.Count == 0 || gap.Exists(pair => pair.Expected >= 0));
        foreach (List<(int Expected, int Told)> gap in gaps)
        {
            List<int> missing = [.. gap.Where(pair => pair.Expected >= 0).Select(pair => pair.Expected)];
            List<string> told = [.. gap.Where(pair => pair.Told >= 0).Select(pair => passage.Told[pair.Told])];
            foreach ((int place, int step) in missing.Index())
            {
                bool isLast = place == missing.Count - 1;
                IEnumerable<string> lines = told.Skip(place).Take(isLast && namesAll ? int.MaxValue : 1);
                instead[expected[step].Line] = [.. lines.Select(line => $"expect: {line}")];
            }
        }
    }
}
