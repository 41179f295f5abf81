using SinoRussia.Game;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Screens;

namespace SinoRussia.Terminal.Flow;

/// <summary>The codex of the campaign that is played, and the ways between it and the story.</summary>
/// <param name="desk">What every part of the flow works with.</param>
/// <param name="campaign">The campaign that is played.</param>
/// <param name="toStory">Shows the text that unlocked an entry, given by its id, on the screen below.</param>
internal sealed class CodexFlow(Desk desk, Func<Campaign> campaign, Action<string> toStory)
{
    /// <summary>Shows the codex, the cursor on the newest entry.</summary>
    internal void Show() => ShowEntry("");

    /// <summary>Shows the codex, the cursor on an entry given by its id.</summary>
    internal void ShowEntry(string id)
    {
        CodexShelf shelf = new(campaign());
        if (shelf.Entries.Count == 0)
            desk.Tell("Codex", "Nothing is in the codex yet: entries appear as the story mentions them.");
        else
            desk.Window.Push(new CodexScreen(desk.Look, desk.Keys, shelf, id, Leave, desk.Window.Pop));
    }

    private void Leave(string id)
    {
        desk.Window.Pop();
        toStory(id);
    }
}
