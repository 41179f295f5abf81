using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal.Flow;

/// <summary>What every part of the flow works with, and the few moves they share.</summary>
internal sealed class Desk(GameWindow window, Look look, KeyMap keys, ShellOptions options)
{
    internal GameWindow Window { get; } = window;

    internal Look Look { get; } = look;

    internal KeyMap Keys { get; } = keys;

    internal ShellOptions Options { get; } = options;

    internal StoryLibrary Library { get; } = new(options.Stories);

    internal SlotText Slots { get; } = new(options.Store, options.Clock);

    internal ProfileStore Profile { get; } = options.Profile;

    internal HintBook Hints { get; } = new(options.Profile);

    /// <summary>The settings that hold in this run: the player's own, but for what the command line said.</summary>
    internal Settings Settings { get; set; } =
        new()
        {
            Theme = look.Theme.Name,
            TextColumns = options.TextColumns,
            TextSpeed = options.TextSpeed,
            Difficulty = options.Difficulty,
            HasMouse = options.HasMouse,
            ReducedMotion = options.ReducedMotion,
        };

    /// <summary>An offer to go back to what lies below.</summary>
    internal Offer BackOffer => new(ShellAction.Back, "Back", "go back", Window.Pop);

    internal void Push(Menu menu) => Window.Push(new MenuScreen(Look, Keys, menu));

    internal void Replace(Menu menu) => Window.Replace(new MenuScreen(Look, Keys, menu));

    internal void Read(string title, IEnumerable<Paragraph> text) =>
        Window.Push(new ReadingScreen(Look, Keys, title, text, Window.Pop));

    internal void Ask(string title, string question, params IReadOnlyList<MenuEntry> answers) =>
        Window.Push(
            new MenuPanel(Look, Keys, title, question.Length == 0 ? [] : [Paragraph.Of(question)], answers, Window.Pop)
        );

    /// <summary>Tells something that has to be seen before anything else.</summary>
    internal void Tell(string title, string message) => Ask(title, message, new MenuEntry("Go on", Window.Pop));
}
