using System.Net;
using SinoRussia.Workshop.Walking.Bars;
using SinoRussia.Workshop.Walking.Findings;
using SinoRussia.Workshop.Walking.Measures;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking.Reports;

/// <summary>A walk as one HTML page that needs nothing else: no network, no script, readable in the dark and in the light.</summary>
public static class HtmlReport
{
    /// <summary>Writes the page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="story">What the user calls the story.</param>
    /// <param name="failed">The bars it did not clear.</param>
    /// <param name="output">Where to.</param>
    public static void Write(WalkReport report, string story, IReadOnlyList<FailedBar> failed, TextWriter output)
    {
        output.WriteLine("<!DOCTYPE html>");
        output.WriteLine("<html lang=\"en\"><head><meta charset=\"utf-8\">");
        output.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        output.WriteLine($"<title>Walk of {Text(report.Title)}</title>");
        output.WriteLine($"<style>{HtmlStyle.Css}</style></head><body>");
        output.WriteLine($"<header><h1>{Text(report.Title)}</h1>");
        output.WriteLine(
            $"<p>{report.Runs:N0} runs, policy {Text(report.Policy)}, seed {report.Seed}{(report.Interrupted ? ", interrupted" : "")}</p>"
        );
        output.WriteLine("<nav>");
        foreach ((string id, string name) in Sections(report))
        {
            output.WriteLine($"<a href=\"#{id}\">{name}</a>");
        }

        output.WriteLine("</nav></header><main>");
        WriteSummary(report, failed, output);
        WriteFindings(report, story, output);
        WriteMeters(report, output);
        WriteScenes(report, output);
        HtmlSource.Write(report, output);
        output.WriteLine("</main></body></html>");
    }

    internal static string Text(string text) => WebUtility.HtmlEncode(text);

    private static IEnumerable<(string Id, string Name)> Sections(WalkReport report)
    {
        yield return ("summary", "Summary");
        yield return ("findings", $"Findings ({report.Findings.Count})");
        if (report.Meters.Count > 0)
        {
            yield return ("meters", "Meters");
        }

        yield return ("scenes", "Scenes");
        if (report.Sources.Count > 0)
        {
            yield return ("source", "Story");
        }
    }

    private static void WriteSummary(WalkReport report, IReadOnlyList<FailedBar> failed, TextWriter output)
    {
        output.WriteLine("<section id=\"summary\"><h2>Summary</h2><div class=\"cards\">");
        if (report.Coverage is not null)
        {
            Card(output, "lines", report.Lines);
            Card(output, "choices", report.Choices);
            Card(output, "branches", report.Branches);
            Card(output, "knots", report.Knots);
        }

        Card(
            output,
            "decisions a run",
            $"{report.Decisions.Mean:N0}",
            $"one in ten has at most {report.Decisions.P10:N0}"
        );
        Card(output, "words a run", $"{report.Words.Mean:N0}", $"one in ten has at most {report.Words.P10:N0}");
        output.WriteLine("</div>");
        foreach (FailedBar bar in failed)
        {
            output.WriteLine($"<p class=\"bad\">FAIL {Text(bar.ToString())}</p>");
        }

        output.WriteLine("<h3>How runs ended</h3>");
        HtmlChart.Bars(
            output,
            [.. report.Outcomes.Where(pair => pair.Value > 0).Select(pair => (TextReport.Named(pair.Key), pair.Value))],
            report.Runs
        );
        if (report.Endings.Count > 0)
        {
            output.WriteLine("<h3>Endings</h3>");
            HtmlChart.Bars(output, [.. report.Endings.Select(ending => (ending.Id, ending.Runs))], report.Runs);
        }

        output.WriteLine("</section>");
    }

    private static void WriteFindings(WalkReport report, string story, TextWriter output)
    {
        output.WriteLine("<section id=\"findings\"><h2>Findings</h2>");
        if (report.Findings.Count == 0)
        {
            output.WriteLine("<p>No run met a fault.</p>");
        }

        foreach (WalkFinding finding in report.Findings)
        {
            output.WriteLine(
                $"<article><p><a href=\"#{HtmlSource.Anchor(report, finding.Diagnostic.At)}\">{Text(finding.Diagnostic.At.ToString())}</a> "
                    + $"<strong>{Text(finding.Diagnostic.Code)}</strong> {Text(finding.Diagnostic.Message)}, in {finding.Count} of {report.Runs} runs</p>"
            );
            output.WriteLine($"<p class=\"help\">{Text(finding.Diagnostic.Help)}</p>");
            output.WriteLine($"<pre>sinorussia play {Text(story)} {finding.Replay}</pre></article>");
        }

        WriteOptions(output, "Options that are worse than another in every way", report.Dominated);
        WriteOptions(output, "Options that change only what nothing reads", report.Unread);
        output.WriteLine("</section>");
    }

    private static void WriteOptions(TextWriter output, string title, IReadOnlyList<WeakOption> options)
    {
        if (options.Count == 0)
        {
            return;
        }

        output.WriteLine($"<details><summary>{title}: {options.Count}</summary><ul>");
        foreach (WeakOption option in options)
        {
            output.WriteLine(
                $"<li>{Text(option.File)}:{option.Line}: <q>{Text(option.Text)}</q> {Text(option.Reason)}</li>"
            );
        }

        output.WriteLine("</ul></details>");
    }

    private static void WriteMeters(WalkReport report, TextWriter output)
    {
        if (report.Meters.Count == 0)
        {
            return;
        }

        output.WriteLine("<section id=\"meters\"><h2>Meters at the end</h2><div class=\"charts\">");
        foreach (MeterSpread meter in report.Meters)
        {
            HtmlChart.Histogram(output, meter);
        }

        output.WriteLine("</div><table><caption>How meters go together</caption>");
        foreach (Correlation pair in report.Correlations)
        {
            output.WriteLine($"<tr><td>{Text(pair.First)} and {Text(pair.Second)}</td><td>{pair.Value:0.00}</td></tr>");
        }

        output.WriteLine("</table>");
        if (report.Advisers.Count > 0)
        {
            output.WriteLine("<h3>How often advisers were right</h3>");
            foreach (AdviserAccuracy adviser in report.Advisers)
            {
                HtmlChart.Bars(output, [(adviser.Adviser, adviser.Right.Hit)], adviser.Right.Total);
            }
        }

        output.WriteLine("</section>");
    }

    private static void WriteScenes(WalkReport report, TextWriter output)
    {
        output.WriteLine("<section id=\"scenes\"><h2>Scenes</h2>");
        if (report.Overlap is { } overlap)
        {
            output.WriteLine($"<p>Two runs share {overlap * 100:0}% of what they see.</p>");
        }

        HtmlChart.Bars(
            output,
            [.. report.Scenes.OrderByDescending(scene => scene.Runs).Select(scene => (scene.Title, scene.Runs))],
            report.Runs
        );
        output.WriteLine("</section>");
    }

    private static void Card(TextWriter output, string name, CountedShare share) =>
        Card(output, name, $"{Math.Floor(share.Percent):0}%", $"{share.Hit:N0} of {share.Total:N0}");

    private static void Card(TextWriter output, string name, string value, string detail) =>
        output.WriteLine($"<div class=\"card\"><b>{value}</b><span>{name}</span><small>{detail}</small></div>");
}
