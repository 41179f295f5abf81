using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SinoRussia.Workshop.Walking;
using SinoRussia.Workshop.Walking.Bars;
using SinoRussia.Workshop.Walking.Reports;

namespace SinoRussia.Workshop.Tests.Walking;

public sealed partial class ReportTests
{
    private const string Shop = """
        # title: Tom & "Ann" <b>
        VAR z = 0
        -> shop
        === shop ===
        A shop. {shuffle:
        - Sun.
        - Rain.
        }
        * [Buy <x>] Sold.
            -> END
        * [Haggle] {1 / z}
            -> END
        === cellar ===
        Dark.
        -> END
        """;

    [Fact]
    public void The_json_is_that_of_the_contract()
    {
        using JsonDocument json = JsonDocument.Parse(Json(Walk(WalkTests.Office), []));
        JsonElement walk = json.RootElement;
        Assert.Equal("office", walk.GetProperty("story").GetString());
        Assert.Equal((1, 30), (walk.GetProperty("seed").GetInt32(), walk.GetProperty("runs").GetInt32()));
        Assert.Equal("random", walk.GetProperty("policy").GetString());
        Assert.True(walk.GetProperty("elapsedSeconds").GetDouble() >= 0);
        Assert.True(walk.GetProperty("runsPerSecond").GetDouble() >= 0);
        Assert.Equal(
            ["ended", "stuck", "failed", "looped"],
            walk.GetProperty("outcomes").EnumerateObject().Select(outcome => outcome.Name)
        );
        Assert.Equal(30, walk.GetProperty("endings").EnumerateObject().Sum(ending => ending.Value.GetInt32()));
        foreach (string what in new[] { "lines", "choices", "branches" })
        {
            JsonElement share = walk.GetProperty("coverage").GetProperty(what);
            Assert.InRange(share.GetProperty("hit").GetInt32(), 1, share.GetProperty("total").GetInt32());
        }

        JsonElement trust = walk.GetProperty("meters").GetProperty("trust");
        foreach (string value in new[] { "min", "p10", "median", "p90", "max", "sd" })
        {
            Assert.InRange(trust.GetProperty(value).GetDouble(), 0, 100);
        }

        Assert.True(walk.GetProperty("decisions").GetProperty("mean").GetDouble() > 1);
        Assert.True(walk.GetProperty("words").GetProperty("p10").GetDouble() > 1);
        JsonElement dead = walk.GetProperty("unvisited")
            .EnumerateArray()
            .Single(line => line.GetProperty("kind").GetString() == "dead");
        Assert.Equal(("story.ink", 33), (dead.GetProperty("file").GetString(), dead.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void A_finding_carries_its_replay()
    {
        using JsonDocument json = JsonDocument.Parse(Json(Walk(Shop), []));
        JsonElement finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("INK303", finding.GetProperty("code").GetString());
        Assert.Equal("story.ink", finding.GetProperty("file").GetString());
        Assert.Equal(11, finding.GetProperty("line").GetInt32());
        Assert.True(finding.GetProperty("count").GetInt32() > 0);
        JsonElement replay = finding.GetProperty("replay");
        Assert.True(replay.GetProperty("seed").GetInt32() > 0);
        Assert.Equal([2], replay.GetProperty("choices").EnumerateArray().Select(choice => choice.GetInt32()));
    }

    [Fact]
    public void The_text_says_what_was_found_and_how_to_go_on()
    {
        using StringWriter text = new();
        WalkReport report = Walk(Shop);
        TextReport.Write(report, "shop", new WalkBars { MinLines = 100 }.Check(report), text);
        string said = text.ToString();
        Assert.Contains("lines            choices          branches", said, StringComparison.Ordinal);
        Assert.Contains(
            "total      5/6 83%          2/2 100%         2/2 100%         1/2 50%",
            said,
            StringComparison.Ordinal
        );
        Assert.Contains("never: 1 dead", said, StringComparison.Ordinal);
        Assert.Contains("story.ink:14: dead", said, StringComparison.Ordinal);
        Assert.Contains("FAIL lines 83.33%, wanted >= 100%", said, StringComparison.Ordinal);
        Assert.Contains("story.ink:11:", said, StringComparison.Ordinal);
        Assert.Matches(@"replay: sinorussia play shop --seed \d+ --choices 2 ", said);
        Assert.Contains("next: sinorussia why story.ink:14", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Lcov_lists_lines_branches_and_knots()
    {
        using StringWriter text = new() { NewLine = "\n" };
        LcovReport.Write(Walk(Shop), "stories", text);
        string lcov = text.ToString();
        Assert.Contains(
            "SF:stories/story.ink\nFN:4,shop\nFN:13,cellar\nFNDA:30,shop\nFNDA:0,cellar\n",
            lcov,
            StringComparison.Ordinal
        );
        Assert.Contains("DA:5,30\n", lcov, StringComparison.Ordinal);
        Assert.Contains("DA:14,0\nLF:6\nLH:5\nend_of_record", lcov, StringComparison.Ordinal);
        Assert.Contains("BRF:4\nBRH:4\n", lcov, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_needs_nothing_else_and_says_nothing_unescaped()
    {
        string page = Html(Shop);
        Assert.Contains("<title>Walk of Tom &amp; &quot;Ann&quot; &lt;b&gt;</title>", page, StringComparison.Ordinal);
        Assert.Contains("Buy &lt;x&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(Elsewhere(), page);
        Assert.Contains("class=\"dead\"><i>14</i><i>0</i><span>Dark.</span>", page, StringComparison.Ordinal);
        Assert.Contains("--choices 2</pre>", page, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_the_page_leads_somewhere_on_it()
    {
        foreach (string page in new[] { Html(Shop), Html(WalkTests.Office) })
        {
            Assert.All(
                Links().Matches(page),
                link => Assert.Contains($"id=\"{link.Groups["id"].Value}\"", page, StringComparison.Ordinal)
            );
            Assert.Equal(Count(page, "<section"), Count(page, "</section>"));
            Assert.Equal(Count(page, "<svg"), Count(page, "</svg>"));
        }
    }

    [Fact]
    public void Bars_name_what_was_found_and_wanted()
    {
        WalkReport report = Walk(WalkTests.Office);
        WalkBars bars = new()
        {
            MinKnots = 100,
            MaxEnding = 1,
            MaxDominated = 0,
            MinSd = 90,
            MaxOverlap = 0.5,
            MinAdviserSpread = 15,
        };
        IEnumerable<string> failed = bars.Check(report).Select(bar => bar.Name);
        Assert.Equal(
            ["dominated options", "ending friends", "ending strangers", "knots", "overlap of two runs", "trust sd"],
            failed.Where(name => name != "ending retired").Order()
        );
        Assert.Empty(new WalkBars().Check(report));
    }

    private static WalkReport Walk(string ink) => WalkTests.Walk(ink, new WalkOptions { Runs = 30 });

    private static string Json(WalkReport report, IReadOnlyList<FailedBar> failed)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            JsonReport.Write(report, "office", failed, json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Html(string ink)
    {
        using StringWriter page = new();
        WalkReport report = Walk(ink);
        HtmlReport.Write(report, "shop", new WalkBars { MinLines = 100 }.Check(report), page);
        return page.ToString();
    }

    private static int Count(string page, string part) => page.Split(part).Length - 1;

    [GeneratedRegex("""(?:src|href)="(?!#)|url\(|https?://|@import""", RegexOptions.None, 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex("""href="#(?<id>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
