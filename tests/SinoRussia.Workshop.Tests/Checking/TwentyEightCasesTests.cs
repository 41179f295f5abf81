using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Checking;

namespace SinoRussia.Workshop.Tests.Checking;

public sealed class TwentyEightCasesTests
{
    public static TheoryData<int, string, string, string, string> Cases
    {
        get
        {
            TheoryData<int, string, string, string, string> data = [];
            foreach ((int number, string ink, string code, string place, string help) in TwentyEightCases.All)
            {
                data.Add(number, ink, code, place, help);
            }

            return data;
        }
    }

    [Fact]
    public void All_of_them_are_here() =>
        Assert.Equal(Enumerable.Range(1, 28), TwentyEightCases.All.Select(broken => broken.Number).Distinct());

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_is_told_once_at_its_place_with_the_right_way_out(
        int number,
        string ink,
        string code,
        string place,
        string help
    )
    {
        CheckReport report = Check.Of(ink);
        Assert.True(
            report.Places(code).SequenceEqual([place]),
            $"case {number}\n{string.Join('\n', report.Diagnostics)}"
        );
        Assert.Contains(help, report.Diagnostics.First(found => found.Code == code).Help, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whatever_is_told_has_a_file_a_line_and_a_column(
        int number,
        string ink,
        string code,
        string place,
        string help
    )
    {
        CheckReport report = Check.Of(ink);
        Assert.NotEmpty(report.Diagnostics);
        foreach (Diagnostic found in report.Diagnostics)
        {
            string[] lines = report.Sources[found.At.File].Split('\n');
            Assert.InRange(found.At.Line, 1, lines.Length);
            Assert.InRange(found.At.Column, 1, lines[found.At.Line - 1].Length + 1);
            Assert.False(string.IsNullOrWhiteSpace(found.Message), $"{number} {code} {place} {help}");
        }
    }

    /// <summary>The three errors stand in three files and three passes of the compiler; the warning needs a whole story.</summary>
    [Fact]
    public void Independent_errors_are_all_told_at_once_the_cause_first() =>
        Assert.Equal(
            ["INK106 story.ink:1", "INK100 story.ink:4", "INK101 story.ink:5", "INK103 part.ink:2"],
            Check
                .Of("INCLUDE\nINCLUDE part.ink\n-> k\n* [Go -> k\n-> nowhere\n// file: part.ink\n=== k\n{lost}\n-> END")
                .Diagnostics.Where(found => found.IsError)
                .Select(found => $"{found.Code} {found.At}")
        );
}
