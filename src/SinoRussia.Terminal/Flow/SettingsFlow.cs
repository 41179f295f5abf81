using SinoRussia.Game;
using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Flow;

/// <summary>The settings: taking an entry moves it to its next value, which holds at once and the next time.</summary>
internal sealed class SettingsFlow(Desk desk)
{
    private const int WidthStep = 10;
    private Action _refresh = static () => { };

    /// <summary>Called after something was set.</summary>
    internal Action? Changed { get; init; }

    /// <summary>Shows the settings.</summary>
    internal void Show()
    {
        Menu menu = new("Settings", Entries(), [desk.BackOffer], [], "What it does", IsForValues: true);
        MenuScreen screen = new(desk.Look, desk.Keys, menu);
        // colours can be switched on every screen, and after this one is gone
        _refresh = () =>
        {
            if (screen.SuperView is not null)
                screen.Show(Entries());
        };
        desk.Window.Push(screen);
    }

    /// <summary>Sets the colours and keeps them for the next time.</summary>
    internal void Use(Theme theme)
    {
        desk.Look.Theme = theme;
        Set(settings => settings with { Theme = theme.Name });
        _refresh();
    }

    private List<MenuEntry> Entries()
    {
        Settings now = desk.Settings;
        return
        [
            Entry(
                "Theme",
                desk.Look.Theme.Name,
                "The colours. Only those that this terminal shows are on offer; F7 goes through them on every screen.",
                () => Use(ThemeCatalog.After(desk.Look.Theme, desk.Options.Traits.Colours))
            ),
            Entry(
                "Text width",
                $"{now.TextColumns}",
                "The widest that the story's text gets, from 50 to 90 columns. Lines of about 70 are the easiest to read.",
                () => Set(settings => settings with { TextColumns = Wider(now.TextColumns) })
            ),
            Entry(
                "Text speed",
                Word(now.TextSpeed),
                "Instant shows a passage at once. Quick and slow let it come row by row; any key shows the rest.",
                () => Set(settings => settings with { TextSpeed = After(now.TextSpeed) })
            ),
            Entry(
                "Reduced motion",
                OnOff(now.ReducedMotion),
                "Nothing moves by itself: the text is always there at once, whatever its speed.",
                () => Set(settings => settings with { ReducedMotion = !now.ReducedMotion })
            ),
            Entry(
                "Difficulty",
                Word(now.Difficulty),
                $"What a new game tells before a decision. {DifficultyWords.Of(now.Difficulty)} It can be changed while you play.",
                () => Set(settings => settings with { Difficulty = After(now.Difficulty) })
            ),
            Entry(
                "Mouse",
                OnOff(now.HasMouse),
                "Off leaves the mouse to the terminal, for selecting text. It takes hold at the next start.",
                () => Set(settings => settings with { HasMouse = !now.HasMouse })
            ),
            Entry(
                "Dates and numbers",
                Word(now.Dates),
                $"How the game writes them, as in {desk.Forms.Date(desk.Options.Clock.GetLocalNow())} and {desk.Forms.Number(12345.6)}. Its words stay English.",
                () => Set(settings => settings with { Dates = After(now.Dates) })
            ),
            Entry(
                "Hints",
                desk.Hints.IsFull ? "all"
                    : desk.Hints.Left == 0 ? "none"
                    : $"{desk.Hints.Left} left",
                "A line or two for beginners under the story. Each goes for good when you have used what it tells of, or seen it three times. This brings all of them back, or puts them away.",
                desk.Hints.Switch
            ),
        ];
    }

    private MenuEntry Entry(string name, string value, string explanation, Action next)
    {
        void Run()
        {
            next();
            _refresh();
        }

        return new MenuEntry(new ChoiceRow(name, value), Run, () => Explained(name, explanation));
    }

    private List<Paragraph> Explained(string name, string explanation)
    {
        List<Paragraph> text =
        [
            Paragraph.Of(name, ParagraphKind.Heading),
            Paragraph.Of(explanation, apart: false),
            new Paragraph([new TextSpan("Enter goes to the next value.", TextRole.Dim)]),
        ];
        if (desk.Profile.Problem is { } problem)
            text.Add(Paragraph.Of(problem, ParagraphKind.Fault));
        return text;
    }

    /// <summary>Sets one thing to a value, for this run and for the next ones.</summary>
    private void Set(Func<Settings, Settings> set)
    {
        desk.Settings = set(desk.Settings);
        // what the command line said of other settings holds for this run alone
        desk.Profile.Update(profile => profile with { Settings = set(profile.Settings) });
        Changed?.Invoke();
    }

    private static int Wider(int columns) =>
        columns >= Settings.WidestText ? Settings.NarrowestText : Math.Min(Settings.WidestText, columns + WidthStep);

    private static T After<T>(T value)
        where T : struct, Enum
    {
        T[] all = Enum.GetValues<T>();
        return all[(Array.IndexOf(all, value) + 1) % all.Length];
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string OnOff(bool value) => value ? "on" : "off";
}
