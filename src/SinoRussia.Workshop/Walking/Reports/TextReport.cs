using SinoRussia.Workshop.Walking.Bars;
using SinoRussia.Workshop.Walking.Findings;
using SinoRussia.Workshop.Walking.Measures;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking.Reports;

/// <summary>A walk in lines of text, for people.</summary>
public static class TextReport
{
    /// <summary>How many of a long list are written out.</summary>
    private const int Few = 12;

    private const int NameWidth = 11;

    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="story">What the user calls the story: for the commands to go on with.</param>
    /// <param name="failed">The bars it did not clear.</param>
    /// <param name="output">Where to.</param>
    public static void Write(WalkReport report, string story, IReadOnlyList<FailedBar> failed, TextWriter output)
    {
        string interrupted = report.Interrupted ? ", interrupted" : "";
        output.WriteLine(
            $"{report.Runs:N0} runs of {story}, {report.Policy}, seed {report.Seed}: {report.Elapsed.TotalSeconds:0.0} s, {report.RunsPerSecond:N0} a second{interrupted}"
        );
        output.WriteLine();
        WriteCoverage(report, output);
        Row(
            output,
            "outcomes",
            report.Outcomes.Where(pair => pair.Value > 0).Select(pair => OutcomeText(pair, report.Runs))
        );
        Row(output, "endings", report.Endings.Select(ending => $"{ending.Id} {ending.Share * 100:0.0}%"));
        Row(output, "decisions", [$"mean {report.Decisions.Mean:N0}", $"p10 {report.Decisions.P10:N0}"]);
        Row(output, "words", [$"mean {report.Words.Mean:N0}", $"p10 {report.Words.P10:N0}"]);
        WriteMeters(report, output);
        WriteScenes(report, output);
        WriteOptions(report, output);
        WriteFindings(report, story, output);
        WriteBars(report, story, failed, output);
    }

    private static void WriteCoverage(WalkReport report, TextWriter output)
    {
        if (report.Coverage is null)
        {
            output.WriteLine("no coverage: a compiled story keeps no lines; walk the .ink source for it");
            return;
        }

        output.WriteLine($"{"", -NameWidth}{"lines", -17}{"choices", -17}{"branches", -17}knots");
        output.WriteLine(
            $"{"total", -NameWidth}{Of(report.Lines), -17}{Of(report.Choices), -17}{Of(report.Branches), -17}{Of(report.Knots)}"
        );
        if (report.Unvisited.Count == 0)
        {
            return;
        }

        output.WriteLine($"never: {Never(report)}");
        List<Unvisited> shown =
        [
            .. report
                .Unvisited.DistinctBy(line => (line.Kind, line.Gate?.ToString() ?? $"{line.File}:{line.Line}"))
                .Take(Few),
        ];
        foreach (Unvisited line in shown)
        {
            string why = line.Gate is { } gate ? $"gated by {gate}" : Named(line.Kind);
            output.WriteLine($"  {line.File}:{line.Line}: {why}");
        }

        if (report.Unvisited.Count > shown.Count)
        {
            output.WriteLine($"  … and {report.Unvisited.Count - shown.Count} more");
        }

        output.WriteLine();
    }

    private static string Never(WalkReport report) =>
        string.Join(
            " · ",
            report
                .Unvisited.GroupBy(line => line.Kind)
                .OrderBy(group => group.Key)
                .Select(group => $"{group.Count()} {Named(group.Key)}")
        );

    private static void WriteMeters(WalkReport report, TextWriter output)
    {
        for (int i = 0; i < report.Meters.Count; i++)
        {
            MeterSpread meter = report.Meters[i];
            Spread spread = meter.Spread;
            output.WriteLine(
                $"{(i == 0 ? "meters" : ""), -NameWidth}{meter.Meter.Name}  min {spread.Min:0.#}  p10 {spread.P10:0.#}  median {spread.Median:0.#}  p90 {spread.P90:0.#}  max {spread.Max:0.#}  sd {spread.Sd:0.0}  pinned {(meter.PinnedLow + meter.PinnedHigh) * 100:0.#}%"
            );
        }

        if (report.Meters.Count == 0)
        {
            return;
        }

        Row(
            output,
            "correlated",
            report
                .Correlations.OrderByDescending(pair => Math.Abs(pair.Value))
                .Take(3)
                .Select(pair => $"{pair.First}/{pair.Second} {pair.Value:0.00}")
        );
        List<string> movement =
        [
            $"by old decisions {report.OldMovement * 100:0.0}%",
            $"traced {report.Traced.Percent:0.0}%",
        ];
        if (report.Forks.Total > 0)
        {
            movement.Add($"forks that end apart {report.Forks.Hit} of {report.Forks.Total}");
        }

        Row(output, "movement", movement);
        Row(
            output,
            "advisers",
            report.Advisers.Select(adviser =>
                $"{adviser.Adviser} right {adviser.Right.Percent:0}% of {adviser.Right.Total}"
            )
        );
    }

    private static void WriteScenes(WalkReport report, TextWriter output)
    {
        if (report.Scenes.Count == 0)
        {
            return;
        }

        List<string> parts =
        [
            $"{report.Scenes.Count(scene => scene.Runs > 0)} of {report.Scenes.Count} seen",
            .. report
                .Scenes.OrderBy(scene => scene.Runs)
                .Take(3)
                .Select(scene => $"{scene.Title} {scene.Share * 100:0.0}%"),
        ];
        if (report.Overlap is { } overlap)
        {
            parts.Add($"two runs share {overlap * 100:0}%");
        }

        Row(output, "scenes", parts);
    }

    private static void WriteOptions(WalkReport report, TextWriter output)
    {
        foreach (WeakOption option in report.Dominated.Take(Few))
        {
            output.WriteLine($"{option.File}:{option.Line}: dominated: '{option.Text}': {option.Reason}");
        }

        foreach (WeakOption option in report.Unread.Take(Few))
        {
            output.WriteLine(
                $"{option.File}:{option.Line}: changes nothing that matters: '{option.Text}': {option.Reason}"
            );
        }
    }

    private static void WriteFindings(WalkReport report, string story, TextWriter output)
    {
        foreach (WalkFinding finding in report.Findings)
        {
            output.WriteLine();
            output.WriteLine($"{finding.Diagnostic} ({finding.Count} of {report.Runs} runs)");
            if (finding.Diagnostic.Help.Length > 0)
            {
                output.WriteLine($"  {finding.Diagnostic.Help}");
            }

            output.WriteLine($"  replay: sinorussia play {story} {finding.Replay}   (shortest found)");
        }
    }

    private static void WriteBars(WalkReport report, string story, IReadOnlyList<FailedBar> failed, TextWriter output)
    {
        if (failed.Count > 0)
        {
            output.WriteLine();
        }

        foreach (FailedBar bar in failed)
        {
            output.WriteLine($"FAIL {bar}");
        }

        if (failed.Count > 0 && report.Unvisited is [{ } line, ..])
        {
            output.WriteLine($"next: sinorussia why {line.File}:{line.Line}");
        }
        else if (report.Findings.Count > 0)
        {
            output.WriteLine($"next: sinorussia play {story} {report.Findings[0].Replay}");
        }
    }

    private static void Row(TextWriter output, string name, IEnumerable<string> parts)
    {
        string text = string.Join("  ", parts);
        if (text.Length > 0)
        {
            output.WriteLine($"{name, -NameWidth}{text}");
        }
    }

    private static string OutcomeText(KeyValuePair<RunOutcome, int> pair, int runs) =>
        $"{Named(pair.Key)} {pair.Value} ({100.0 * pair.Value / Math.Max(1, runs):0.0}%)";

    private static string Of(CountedShare share) => $"{share.Hit}/{share.Total} {Math.Floor(share.Percent):0}%";

    internal static string Named(UnvisitedKind kind) =>
        kind switch
        {
            UnvisitedKind.Dead => "dead",
            UnvisitedKind.Gated => "gated",
            _ => "rare",
        };

    internal static string Named(RunOutcome outcome) =>
        outcome switch
        {
            RunOutcome.Ended => "ended",
            RunOutcome.Stuck => "stuck",
            RunOutcome.Failed => "failed",
            _ => "looped",
        };
}
