using System.Text.Json;
using SinoRussia.Doctor;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Tests;

public sealed class DoctorTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void A_healthy_house_is_clean_and_every_line_has_a_verdict()
    {
        Answer answer = _desk.Run("doctor").IsClean();
        Assert.All(answer.OutputLines[..^1], line => Assert.Matches("^(ok|warn|fail|  ) ", line));
        Assert.Matches(@"ok +story kremlin +[0-9a-f]{12}, compiled ahead", answer.Output);
        Assert.Matches(@"ok +story beijing +[0-9a-f]{12}, compiled ahead", answer.Output);
        Assert.Contains("0 whole (0 of an older story), 0 damaged", answer.Output, StringComparison.Ordinal);
        Assert.Matches(@"\d MB free", answer.Output);
        Assert.StartsWith("0 failed", answer.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_save_fails_and_says_how_it_is_mended()
    {
        Directory.CreateDirectory(_desk.Saves);
        File.WriteAllText(Path.Combine(_desk.Saves, "mine.json"), "{");
        Answer answer = _desk.Run("doctor");
        Assert.Equal(1, answer.Code);
        Assert.Matches("fail +saves .*1 damaged.*mine", answer.Output);
        Assert.Contains("sinorussia saves restore mine", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_fails()
    {
        string file = _desk.Put("data", "a file where the folder should be");
        Answer answer = _desk.Run("doctor");
        Assert.Equal(1, answer.Code);
        Assert.Matches("fail +data ", answer.Output);
        Assert.True(File.Exists(file));
    }

    [Fact]
    public void A_fault_that_was_written_down_is_a_warning()
    {
        Directory.CreateDirectory(_desk.Data);
        File.WriteAllText(Path.Combine(_desk.Data, "faults.log"), "x");
        Assert.Matches("warn +faults ", _desk.Run("doctor").IsClean().Output);
    }

    [Fact]
    public void A_setting_in_the_environment_that_makes_no_sense_is_a_warning()
    {
        Dictionary<string, string> set = new() { ["SINORUSSIA_DATES"] = "iso", ["SINORUSSIA_WIDTH"] = "700" };
        IReadOnlyList<Check> checks = new SettingsChecks(set.GetValueOrDefault, new Settings()).All();
        Assert.Equal(Verdict.Warn, checks[0].Verdict);
        Assert.Contains("SINORUSSIA_WIDTH to 50 to 90", checks[0].Advice, StringComparison.Ordinal);
        Assert.StartsWith("iso: 2026-03-04", checks[1].Found, StringComparison.Ordinal);
        Assert.Equal(Verdict.Ok, new SettingsChecks(_ => null, new Settings()).All()[0].Verdict);
    }

    [Fact]
    public void Json_has_every_check()
    {
        using JsonDocument json = JsonDocument.Parse(_desk.Run("doctor", "--json").IsClean().Output);
        Assert.Contains(json.RootElement.GetProperty("verdict").GetString(), (string[])["ok", "warn"]);
        string?[] names =
        [
            .. json
                .RootElement.GetProperty("checks")
                .EnumerateArray()
                .Select(check => check.GetProperty("check").GetString()),
        ];
        Assert.Superset(
            new HashSet<string?>
            {
                "version",
                "terminal",
                "colours",
                "glyphs",
                "locale",
                "data",
                "space",
                "saves",
                "faults",
            },
            names.ToHashSet()
        );
    }

    [Theory]
    [InlineData("xterm-256color", "C.UTF-8", 100, 30, "ok ok ok ok")]
    [InlineData("xterm-256color", "C.UTF-8", 59, 30, "warn ok ok ok")]
    [InlineData("dumb", "C.UTF-8", 100, 30, "warn ok ok ok")]
    [InlineData("xterm-256color", "C", 100, 30, "ok ok warn ok")]
    [InlineData("linux", "C.UTF-8", 100, 30, "ok ok warn ok")]
    [InlineData("xterm-256color", "", 100, 30, "ok ok warn warn")]
    public void Terminals_are_judged_as_the_game_judges_them(
        string term,
        string locale,
        int columns,
        int rows,
        string verdicts
    )
    {
        TerminalChecks checks = new(
            name =>
                name switch
                {
                    "TERM" => term,
                    "LANG" => locale,
                    _ => null,
                },
            (columns, rows),
            false
        );
        Assert.Equal(
            verdicts,
            string.Join(' ', checks.All().Select(check => check.Verdict.ToString().ToLowerInvariant()))
        );
    }

    public void Dispose() => _desk.Dispose();
}
