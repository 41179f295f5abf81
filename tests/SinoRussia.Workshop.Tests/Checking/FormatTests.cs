using System.Text.Json;
using SinoRussia.Workshop.Checking;
using SinoRussia.Workshop.Checking.Formats;

namespace SinoRussia.Workshop.Tests.Checking;

public sealed class FormatTests
{
    private static readonly CheckReport Report = Check.Of(
        "Two words.\n\t-> strat\nTODO: more\n// file: x\n".Replace("// file: x\n", "", StringComparison.Ordinal)
            + "=== start\nHi.\n-> END\n=== function f()\n~ return 1"
    );

    [Fact]
    public void The_text_shows_the_line_a_mark_the_way_out_and_a_summary() =>
        Assert.Equal(
            """
            story.ink:2:5: error INK101: Divert target not found: '-> strat'
                2 |  -> strat
                        ^~~~~ did you mean 'start' (story.ink:4)?
            story.ink:3:1: info INK290: more
                3 | TODO: more
                    ^~~~
            1 error, 0 warnings, 1 note · 1 file · 112 ms

            """,
            Written(output => TextReport.Write(Report, TimeSpan.FromMilliseconds(112.4), output))
        );

    [Fact]
    public void A_long_help_stands_on_a_line_of_its_own() =>
        Assert.Contains(
            "\n        help: write ->-> to go back to the caller, or -> END to end the story\n",
            Written(output => TextReport.Write(Check.Of("-> k ->\n-> END\n=== k\nHi.\n-> DONE"), default, output)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        string text = Written(output =>
            TextReport.Write(Check.Of($"{new string('a', 300)} -> strat\n-> END"), default, output)
        );
        string[] lines = text.Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= 140, line));
        Assert.Equal("strat", lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Control_signs_of_a_story_or_a_name_are_never_passed_on() =>
        Assert.DoesNotContain(
            Written(output =>
                TextReport.Write(Check.Of("INCLUDE c\u001b[31m\n-> a\u001b[31mb\n-> END\n"), default, output)
            ),
            sign => char.IsControl(sign) && sign != '\n'
        );

    [Fact]
    public void A_clean_story_says_so() =>
        Assert.Equal(
            "no errors, no warnings · 1 file · 5 ms\n",
            Written(output => TextReport.Write(Check.Of("Hi.\n-> END"), TimeSpan.FromMilliseconds(5), output))
        );

    [Fact]
    public void The_json_is_that_of_the_contract()
    {
        using JsonDocument json = JsonDocument.Parse(Written(output => JsonReport.Write(Report, output)));
        JsonElement root = json.RootElement;
        Assert.Equal(
            ["story", "files", "words", "knots", "stitches", "choices", "diagnostics"],
            root.EnumerateObject().Select(field => field.Name)
        );
        Assert.Equal(
            (1, 3, 1),
            (
                root.GetProperty("files").GetInt32(),
                root.GetProperty("words").GetInt32(),
                root.GetProperty("knots").GetInt32()
            )
        );
        JsonElement first = root.GetProperty("diagnostics")[0];
        Assert.Equal(
            ["code", "severity", "file", "line", "column", "message", "help"],
            first.EnumerateObject().Select(field => field.Name)
        );
        Assert.Equal(
            ("INK101", "error", "story.ink", 2, 5),
            (
                Text(first, "code"),
                Text(first, "severity"),
                Text(first, "file"),
                first.GetProperty("line").GetInt32(),
                first.GetProperty("column").GetInt32()
            )
        );
        Assert.Equal("info", Text(root.GetProperty("diagnostics")[1], "severity"));
    }

    [Fact]
    public void The_sarif_has_a_version_rules_and_a_place_for_each_result()
    {
        using JsonDocument json = JsonDocument.Parse(Written(output => SarifReport.Write(Report, output)));
        Assert.Equal("2.1.0", Text(json.RootElement, "version"));
        JsonElement run = json.RootElement.GetProperty("runs")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(Text(result, "ruleId"), Text(rules[result.GetProperty("ruleIndex").GetInt32()], "id"));
            Assert.Contains(Text(result, "level"), (string[])["error", "warning", "note"]);
            JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Equal("story.ink", Text(place.GetProperty("artifactLocation"), "uri"));
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
        }
    }

    [Fact]
    public void Inky_reads_its_own_pattern() =>
        Assert.Equal(
            "ERROR: 'story.ink' line 2: Divert target not found: '-> strat' (did you mean 'start' (story.ink:4)?)\nTODO: 'story.ink' line 3: more\n",
            Written(output => InkyReport.Write(Report, output))
        );

    private static string Text(JsonElement element, string field) => element.GetProperty(field).GetString()!;

    private static string Written(Action<TextWriter> write)
    {
        using StringWriter output = new() { NewLine = "\n" };
        write(output);
        return output.ToString();
    }
}
