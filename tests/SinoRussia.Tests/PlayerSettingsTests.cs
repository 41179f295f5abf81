using SinoRussia.Commands;
using SinoRussia.Game;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Tests;

public sealed class PlayerSettingsTests
{
    private static readonly PlayOptions Untyped = new(
        null,
        null,
        false,
        null,
        [],
        null,
        null,
        false,
        false,
        false,
        null,
        null,
        false,
        null
    );

    private static readonly Settings Stored = new()
    {
        Theme = "paper",
        TextColumns = 60,
        TextSpeed = TextSpeed.Slow,
        Difficulty = Difficulty.Analyst,
        Dates = DateLanguage.Russian,
        HasMouse = false,
        ReducedMotion = true,
    };

    [Fact]
    public void What_the_player_set_holds() => Assert.Equal(Stored, Of(Untyped));

    [Fact]
    public void The_environment_wins_over_it() =>
        Assert.Equal(
            new Settings
            {
                Theme = "mono",
                TextColumns = 80,
                TextSpeed = TextSpeed.Quick,
                Difficulty = Difficulty.Blind,
                Dates = DateLanguage.Chinese,
                HasMouse = true,
                ReducedMotion = false,
            },
            Of(
                Untyped,
                ("THEME", "mono"),
                ("WIDTH", "80"),
                ("TEXT_SPEED", "quick"),
                ("DIFFICULTY", "Blind"),
                ("DATES", "Chinese"),
                ("MOUSE", "on"),
                ("REDUCED_MOTION", "0")
            )
        );

    [Fact]
    public void The_command_line_wins_over_both()
    {
        Settings settings = Of(
            Untyped with
            {
                Theme = "beacon",
                Difficulty = Difficulty.Briefed,
                NoMouse = true,
            },
            ("THEME", "mono"),
            ("DIFFICULTY", "blind"),
            ("MOUSE", "on")
        );
        Assert.Equal(("beacon", Difficulty.Briefed, false), (settings.Theme, settings.Difficulty, settings.HasMouse));
    }

    [Fact]
    public void Words_that_make_no_sense_are_as_if_they_were_not_there() =>
        Assert.Equal(
            Stored,
            Of(
                Untyped,
                ("THEME", " "),
                ("WIDTH", "wide"),
                ("TEXT_SPEED", "9"),
                ("DIFFICULTY", "hard"),
                ("DATES", "klingon"),
                ("MOUSE", "maybe"),
                ("REDUCED_MOTION", "")
            )
        );

    private static Settings Of(PlayOptions options, params (string Name, string Value)[] environment) =>
        PlayerSettings.Of(
            options,
            Stored,
            name => environment.FirstOrDefault(entry => $"SINORUSSIA_{entry.Name}" == name).Value
        );
}
