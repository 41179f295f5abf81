using SinoRussia.Narrative;
using SinoRussia.Narrative.Coverage;
using SinoRussia.Narrative.Structure;
using SinoRussia.Workshop.Walking.Findings;

namespace SinoRussia.Workshop.Walking.Reports;

/// <summary>The story's text, each line coloured by how many runs came to it.</summary>
internal static class HtmlSource
{
    /// <summary>From which share of runs on a line is a common one, and from which an everyday one.</summary>
    private static readonly double[] Steps = [0.1, 0.6];

    public static void Write(WalkReport report, TextWriter output)
    {
        if (report.Coverage is not { } coverage)
        {
            return;
        }

        output.WriteLine("<section id=\"source\"><h2>Story</h2><p class=\"legend\">");
        output.WriteLine(
            "<span class=\"h0\">in few runs</span><span class=\"h1\">in many</span><span class=\"h2\">in most</span>"
                + "<span class=\"rare\">never: rare</span><span class=\"gated\">never: gated</span><span class=\"dead\">never: dead</span></p>"
        );
        Dictionary<(string, int), Unvisited> never = report.Unvisited.ToDictionary(line => (line.File, line.Line));
        Dictionary<(string, int), int> runs = RunsOfLines(coverage);
        int number = 0;
        foreach ((string file, string text) in report.Sources)
        {
            List<Unvisited> missing = [.. report.Unvisited.Where(line => line.File == file)];
            output.WriteLine(
                $"<details{(number == 0 || missing.Count > 0 ? " open" : "")}><summary>{HtmlReport.Text(file)}{(missing.Count > 0 ? $": {missing.Count} lines never seen" : "")}</summary><div class=\"code\"><ol>"
            );
            string[] lines = text.Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                (string, int) place = (file, i + 1);
                string mark = "";
                string note = "";
                if (never.TryGetValue(place, out Unvisited? unseen))
                {
                    mark = $" class=\"{TextReport.Named(unseen.Kind)}\"";
                    note = unseen.Gate is { } gate ? $" title=\"{HtmlReport.Text(gate.ToString())}\"" : "";
                }
                else if (runs.TryGetValue(place, out int seen) && seen > 0)
                {
                    mark = $" class=\"h{Steps.Count(step => (double)seen / Math.Max(1, report.Runs) >= step)}\"";
                }

                string count = runs.TryGetValue(place, out int hits) ? $"{hits:N0}" : "";
                output.WriteLine(
                    $"<li id=\"f{number}l{i + 1}\"{mark}{note}><i>{i + 1}</i><i>{count}</i><span>{HtmlReport.Text(lines[i].TrimEnd('\r'))}</span></li>"
                );
            }

            output.WriteLine("</ol></div></details>");
            number++;
        }

        output.WriteLine("</section>");
    }

    public static string Anchor(WalkReport report, SourceSpan at) =>
        $"f{Math.Max(0, report.Sources.Keys.ToList().IndexOf(at.File))}l{at.Line}";

    /// <summary>In how many runs each line was shown; for a choice, in how many it was taken where its text says nothing.</summary>
    private static Dictionary<(string, int), int> RunsOfLines(CoverageTally coverage)
    {
        Dictionary<(string, int), int> runs = [];
        foreach (ChoicePoint point in coverage.Map.Outline.ChoicePoints)
        {
            runs[(point.Range.File, point.Range.Line)] = coverage.Offered.Runs(point.Index);
        }

        foreach (Flow flow in coverage.Map.Outline.Flows)
        {
            if (flow.Kind != FlowKind.Root)
            {
                runs[(flow.Range.File, flow.Range.Line)] = coverage.Flows.Runs(flow.Index);
            }
        }

        foreach (CoverLine line in coverage.Map.Lines)
        {
            runs[(line.File, line.Line)] = coverage.Lines.Runs(line.Index);
        }

        return runs;
    }
}
