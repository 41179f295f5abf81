using SinoRussia.Workshop.Walking.Measures;

namespace SinoRussia.Workshop.Walking.Bars;

/// <summary>Holds a report against bars.</summary>
internal sealed class BarCheck(WalkBars bars, WalkReport report)
{
    private readonly List<FailedBar> _failed = [];

    public IReadOnlyList<FailedBar> Failed()
    {
        CheckCoverage();
        CheckPlay();
        if (report.Meters.Count > 0)
        {
            CheckMeters();
        }

        return _failed;
    }

    private void CheckCoverage()
    {
        if (report.Coverage is not null)
        {
            AtLeast("lines", report.Lines.Percent, bars.MinLines, "%");
            AtLeast("choices", report.Choices.Percent, bars.MinChoices, "%");
            AtLeast("branches", report.Branches.Percent, bars.MinBranches, "%");
            AtLeast("knots", report.Knots.Percent, bars.MinKnots, "%");
            AtLeast("options that matter", report.MeaningfulOptions.Percent, bars.MinMeaningfulOptions, "%");
        }
        else if ((bars.MinLines ?? bars.MinChoices ?? bars.MinBranches ?? bars.MinKnots) is not null)
        {
            // What cannot be measured is not cleared.
            _failed.Add(new FailedBar("coverage", "unknown", "the .ink source: a compiled story keeps no lines"));
        }

        AtMost("faults", report.Findings.Count, bars.MaxFindings, "");
    }

    private void CheckPlay()
    {
        foreach (EndingShare ending in report.Endings)
        {
            AtLeast($"ending {ending.Id}", ending.Share * 100, bars.MinEnding, "%");
            AtMost($"ending {ending.Id}", ending.Share * 100, bars.MaxEnding, "%");
        }

        foreach (SceneShare scene in report.Scenes.Where(scene => scene.Kind == "dossier"))
        {
            AtLeast($"dossier '{scene.Title}'", scene.Share * 100, bars.MinDossier, "%");
            AtMost($"dossier '{scene.Title}'", scene.Share * 100, bars.MaxDossier, "%");
        }

        if (report.Overlap is { } overlap)
        {
            AtMost("overlap of two runs", overlap, bars.MaxOverlap, "");
        }

        AtLeast("words, mean", report.Words.Mean, bars.MinMeanWords, "");
        AtMost("words, mean", report.Words.Mean, bars.MaxMeanWords, "");
        AtLeast("words, p10", report.Words.P10, bars.MinTenthWords, "");
    }

    private void CheckMeters()
    {
        foreach (MeterSpread meter in report.Meters)
        {
            double scale = meter.Meter.Max - meter.Meter.Min;
            AtLeast($"{meter.Meter.Name} sd", meter.Spread.Sd / scale * 100, bars.MinSd, "");
            AtMost($"{meter.Meter.Name} pinned", (meter.PinnedLow + meter.PinnedHigh) * 100, bars.MaxPinned, "%");
        }

        foreach (Correlation pair in report.Correlations)
        {
            AtMost($"correlation of {pair.First} and {pair.Second}", Math.Abs(pair.Value), bars.MaxCorrelation, "");
        }

        AtMost("dominated options", report.Dominated.Count, bars.MaxDominated, "");
        AtLeast("movement by old decisions", report.OldMovement * 100, bars.MinOldMovement, "%");
        AtLeast("moves traced", report.Traced.Percent, bars.MinTraced, "%");
        if (report.Forks.Total > 0)
        {
            AtLeast("forks that end apart", report.Forks.Percent, bars.MinForks, "%");
        }

        foreach (AdviserAccuracy adviser in report.Advisers)
        {
            AtLeast($"adviser {adviser.Adviser}", adviser.Right.Percent, bars.MinAdviser, "%");
            AtMost($"adviser {adviser.Adviser}", adviser.Right.Percent, bars.MaxAdviser, "%");
        }

        if (report.Advisers.Count > 1)
        {
            double spread =
                report.Advisers.Max(adviser => adviser.Right.Percent)
                - report.Advisers.Min(adviser => adviser.Right.Percent);
            AtLeast("spread between advisers", spread, bars.MinAdviserSpread, " points");
        }
    }

    private void AtLeast(string name, double found, double? wanted, string unit)
    {
        if (found < wanted)
        {
            Add(name, found, $">= {wanted:0.##}{unit}", unit);
        }
    }

    private void AtMost(string name, double found, double? wanted, string unit)
    {
        if (found > wanted)
        {
            Add(name, found, $"<= {wanted:0.##}{unit}", unit);
        }
    }

    private void Add(string name, double found, string wanted, string unit)
    {
        // 89.96 is not to read as 90 when 90 was wanted.
        string shown = Math.Abs(found) < 10 ? $"{found:0.###}" : $"{Math.Floor(found * 100) / 100:0.##}";
        _failed.Add(new FailedBar(name, $"{shown}{unit}", wanted));
    }
}
