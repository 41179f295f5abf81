using SinoRussia.Saves.Profiles;
using SinoRussia.Saves.Slots;
using SinoRussia.Terminal.Flow;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Themes;
using SinoRussia.Testing;

namespace SinoRussia.Terminal.Tests;

/// <summary>The whole game in a folder of its own, on a stage.</summary>
internal sealed class Played : IDisposable
{
    private readonly string _folder;
    private readonly bool _ownsFolder;
    private readonly GameFlow _flow;

    internal Played(
        string ink = Stories.Desk,
        int width = 100,
        int height = 30,
        string theme = "chancery",
        bool atTitle = false,
        string? folder = null,
        Func<ShellOptions, ShellOptions>? with = null
    )
    {
        _ownsFolder = folder is null;
        _folder = folder ?? Directory.CreateTempSubdirectory("played").FullName;
        ShellOptions options = new()
        {
            Stories = [Stories.Offer(ink), Stories.Offer(Stories.Bare, "fork", "The Fork")],
            Store = new SaveStore(_folder),
            LogFile = Path.Combine(_folder, "fault.log"),
            Traits = new TerminalTraits(ColourDepth.TrueColour, theme != "ascii", false, "a test"),
            Theme = theme == "ascii" ? "mono" : theme,
            Clock = Clock,
            Seed = 1,
            Play = atTitle ? null : "kremlin",
            Profile = WithoutHints(new ProfileStore(null)),
        };
        Options = with?.Invoke(options) ?? options;
        Look = Shell.LookOf(Options);
        Window = new GameWindow(Look, KeyMap.Default);
        _flow = new GameFlow(new Desk(Window, Look, KeyMap.Default, Options));
        Stage = new Stage(() => Window, width, height);
        _flow.Begin();
        Stage.Draw();
    }

    /// <summary>A profile whose player has seen all hints, so that screens show nothing but their own.</summary>
    internal static ProfileStore WithoutHints(ProfileStore store)
    {
        HintBook hints = new(store);
        if (hints.IsFull)
            hints.Switch();
        return store;
    }

    internal FixedClock Clock { get; } = new();

    internal ShellOptions Options { get; }

    internal Look Look { get; }

    internal GameWindow Window { get; }

    internal Stage Stage { get; }

    internal string Screen => Stage.Screen;

    internal string Folder => _folder;

    /// <summary>Waits as long as it takes to read a line, so that Enter is meant for what is shown now.</summary>
    internal Played Linger()
    {
        Clock.Now += TimeSpan.FromSeconds(1);
        return this;
    }

    internal bool Shows(string text) => Screen.Contains(text, StringComparison.Ordinal);

    public void Dispose()
    {
        _flow.Dispose();
        Stage.Dispose();
        Window.Dispose();
        if (_ownsFolder)
            Directory.Delete(_folder, recursive: true);
    }
}
