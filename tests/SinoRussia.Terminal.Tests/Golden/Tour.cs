using SinoRussia.Game.Mirrors;
using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Tests.Screens;
using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Golden;

/// <summary>The way to every screen, at any size and in any family of themes.</summary>
internal static class Tour
{
    private static readonly DateTimeOffset Finished = new(2025, 6, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, Stop> Stops = new()
    {
        ["title"] = new(Stories.Treaty, _ => { }, AtTitle: true),
        ["play"] = new(EightQuarters.Ink, stage => stage.Type("12")),
        ["play-back"] = new(EightQuarters.Ink, stage => stage.Type("121132").Press(Key.Home)),
        ["play-hints"] = new(EightQuarters.Ink, stage => stage.Type("2"), HasHints: true),
        ["ledger"] = new(EightQuarters.Ink, stage => stage.Type("121132l")),
        ["history"] = new(EightQuarters.Ink, stage => stage.Type("121132h")),
        ["history-table"] = new(EightQuarters.Ink, stage => stage.Type("121132ht")),
        ["codex"] = new(CodexScreenTests.Ink, stage => stage.Type("1c")),
        ["codex-search"] = new(CodexScreenTests.Ink, stage => stage.Type("1c/rail")),
        ["gallery"] = new(Stories.Treaty, stage => stage.Click("Gallery"), AtTitle: true),
        ["settings"] = new(Stories.Treaty, stage => stage.Click("Settings"), AtTitle: true),
        ["help"] = new(EightQuarters.Ink, stage => stage.Type("1?")),
        ["ending"] = new(EightQuarters.Ink, stage => stage.Type("121132121")),
        ["other-desk"] = new(Stories.Treaty, stage => stage.Type("1111").Type("1").Type("2")),
        ["rewind"] = new(EightQuarters.Ink, stage => stage.Type("12113r")),
        ["lines"] = new(EightQuarters.Ink, stage => Parted(stage).Type("b")),
        ["comparison"] = new(EightQuarters.Ink, stage => Parted(stage).Type("b").Press(Key.Enter, Key.Enter)),
        ["pause"] = new(EightQuarters.Ink, stage => stage.Type("1").Press(Key.Esc)),
        ["save"] = new(EightQuarters.Ink, stage => Parted(stage).Press(Key.F2)),
        ["load"] = new(EightQuarters.Ink, stage => Parted(stage).Press(Key.F3)),
    };

    /// <summary>The names of all screens.</summary>
    internal static IReadOnlyCollection<string> Screens => Stops.Keys;

    /// <summary>Goes to a screen.</summary>
    /// <param name="screen">Its name.</param>
    /// <param name="width">Columns of the terminal.</param>
    /// <param name="height">Rows of the terminal.</param>
    /// <param name="theme">A theme, or <c>ascii</c>.</param>
    internal static Played GoTo(string screen, int width, int height, string theme)
    {
        Stop stop = Stops[screen];
        ProfileStore store = new(null);
        if (!stop.HasHints)
            Played.WithoutHints(store);
        store.Update(profile =>
            profile.With(new CampaignFinds("kremlin", ["kept"], ["forty_seconds"], [], Persona.Builder, Finished))
        );
        Played game = new(
            stop.Ink,
            width,
            height,
            theme,
            stop.AtTitle,
            with: options => options with { Profile = store }
        );
        stop.Go(game.Stage);
        return game;
    }

    private static Stage Parted(Stage stage) => stage.Type("12113r2").Press(Key.Enter).Type("32");

    private sealed record Stop(string Ink, Action<Stage> Go, bool AtTitle = false, bool HasHints = false);
}
