using SinoRussia.Narrative.Coverage;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Walking.Reports;

/// <summary>Coverage in the form that lcov, editors and build servers read. Choices count as branches of their line.</summary>
public static class LcovReport
{
    /// <summary>Writes a walk's coverage; nothing for a story that came as JSON.</summary>
    /// <param name="report">The report.</param>
    /// <param name="folder">The folder that the story's files lie in, put before their names; may be empty.</param>
    /// <param name="output">Where to.</param>
    public static void Write(WalkReport report, string folder, TextWriter output)
    {
        if (report.Coverage is not { } coverage)
        {
            return;
        }

        foreach (string file in report.Sources.Keys)
        {
            output.WriteLine("TN:walk");
            output.WriteLine($"SF:{(folder.Length == 0 ? file : $"{folder.TrimEnd('/', '\\')}/{file}")}");
            WriteFlows(coverage, file, output);
            WriteBranches(coverage, file, output);
            WriteLines(coverage, file, output);
            output.WriteLine("end_of_record");
        }
    }

    private static void WriteFlows(CoverageTally coverage, string file, TextWriter output)
    {
        List<Flow> flows =
        [
            .. coverage.Map.Outline.Flows.Where(flow => flow.Path.Length > 0 && flow.Range.File == file),
        ];
        foreach (Flow flow in flows)
        {
            output.WriteLine($"FN:{flow.Range.Line},{flow.Path}");
        }

        foreach (Flow flow in flows)
        {
            output.WriteLine($"FNDA:{coverage.Flows.Times(flow.Index)},{flow.Path}");
        }

        output.WriteLine($"FNF:{flows.Count}");
        output.WriteLine($"FNH:{flows.Count(flow => coverage.Flows.IsHit(flow.Index))}");
    }

    private static void WriteBranches(CoverageTally coverage, string file, TextWriter output)
    {
        StoryOutline outline = coverage.Map.Outline;
        List<(int Line, int Block, int Branch, int Times)> all =
        [
            .. outline
                .Branches.Where(branch => branch.Range.File == file && coverage.Map.Counts(branch.Range))
                .Select(branch =>
                    (branch.Range.Line, branch.Group, branch.Ordinal, coverage.Branches.Times(branch.Index))
                ),
            .. outline
                .ChoicePoints.Where(point => point.Range.File == file && coverage.Map.Counts(point.Range))
                .Select(point => (point.Range.Line, BlockOf(outline, point), 0, coverage.Taken.Times(point.Index))),
        ];
        foreach ((int line, int block, int branch, int times) in all.OrderBy(one => one))
        {
            output.WriteLine($"BRDA:{line},{block},{branch},{times}");
        }

        output.WriteLine($"BRF:{all.Count}");
        output.WriteLine($"BRH:{all.Count(one => one.Times > 0)}");
    }

    /// <summary>Numbers behind those of the conditionals.</summary>
    private static int BlockOf(StoryOutline outline, ChoicePoint point) => outline.Branches.Count + point.Index;

    private static void WriteLines(CoverageTally coverage, string file, TextWriter output)
    {
        List<CoverLine> lines = [.. coverage.Map.Lines.Where(line => line.File == file && line.Waiver is null)];
        foreach (CoverLine line in lines.OrderBy(line => line.Line))
        {
            output.WriteLine($"DA:{line.Line},{coverage.Lines.Times(line.Index)}");
        }

        output.WriteLine($"LF:{lines.Count}");
        output.WriteLine($"LH:{lines.Count(line => coverage.Lines.IsHit(line.Index))}");
    }
}
