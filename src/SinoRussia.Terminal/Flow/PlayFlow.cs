using SinoRussia.Game;
using SinoRussia.Game.Galleries;
using SinoRussia.Game.Mirrors;
using SinoRussia.Saves;
using SinoRussia.Saves.Profiles;
using SinoRussia.Saves.Slots;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Flow;

/// <summary>A campaign that is played, and everything that is reached from it.</summary>
internal sealed class PlayFlow : IDisposable
{
    private readonly Desk _desk;
    private readonly PlayActions _actions;
    private readonly ProfileKeeper _keeper;
    private readonly LinesFlow _lines;
    private PlayScreen? _screen;
    private IReadOnlyList<Hint> _hints = [];
    private int _decisions;
    private bool _isProblemTold;

    internal PlayFlow(Desk desk, Action load, Action title, Action leave)
    {
        _desk = desk;
        Difficulty = desk.Options.Difficulty;
        _keeper = new ProfileKeeper(desk.Profile, desk.Options.Clock);
        _lines = new LinesFlow(desk, () => Game!, ShowMoved);
        CodexFlow codex = new(desk, () => Campaign, id => _screen?.GoToEntry(id));
        _actions = new PlayActions(
            Pause,
            Save,
            load,
            Hinted(ShowLedger, Hint.Ledger),
            codex.Show,
            codex.ShowEntry,
            Hinted(_lines.ShowHistory, Hint.Meters),
            _lines.ShowRewind,
            _lines.ShowLines,
            ShowEnding,
            title,
            leave
        );
        desk.Hints.Used += used => ShowHints([.. _hints.Where(hint => hint != used)]);
        desk.Hints.Switched += () => ShowHints(Game is null ? [] : desk.Hints.Next(Campaign));
    }

    /// <summary>The campaign; null before the first.</summary>
    internal SavedCampaign? Game { get; private set; }

    internal Difficulty Difficulty { get; set; }

    /// <summary>Shows the settings.</summary>
    internal Action? Settings { get; init; }

    private Campaign Campaign => Game!.Campaign;

    /// <summary>Plays a campaign.</summary>
    internal void Play(SavedCampaign game, string message)
    {
        if (!ReferenceEquals(game, Game))
            Close();
        Game = game;
        _screen = new PlayScreen(_desk.Look, _desk.Keys, game, Difficulty, _actions, _desk.Options.Clock, Told)
        {
            Proposed = _desk.Profile.Profile.ProposalFor(game.Key),
        };
        _screen.DigitUsed += () => _desk.Hints.Use(Hint.Digits);
        _decisions = game.Campaign.Journal.Count;
        UseSettings();
        _desk.Window.Replace(_screen);
        Told(game.Campaign);
        _screen.Say("");
        if (message.Length > 0)
            _desk.Tell("Welcome back", message);
    }

    /// <summary>Makes the settings hold for the campaign that is played.</summary>
    internal void UseSettings()
    {
        if (_screen is null)
            return;
        _screen.TextColumns = _desk.Settings.TextColumns;
        _screen.RowPace = _desk.Settings.ReducedMotion ? null : PaceOf(_desk.Settings.TextSpeed);
    }

    private static TimeSpan? PaceOf(TextSpeed speed) =>
        speed switch
        {
            TextSpeed.Quick => TimeSpan.FromMilliseconds(40),
            TextSpeed.Slow => TimeSpan.FromMilliseconds(160),
            _ => null,
        };

    /// <summary>Lets the campaign's slot go; it is saved already.</summary>
    internal void Close()
    {
        Game?.Dispose();
        Game = null;
    }

    public void Dispose()
    {
        Close();
        _screen?.Dispose();
    }

    private Action Hinted(Action run, Hint hint) =>
        () =>
        {
            _desk.Hints.Use(hint);
            run();
        };

    private void ShowHints(IReadOnlyList<Hint> hints)
    {
        _hints = hints;
        _screen?.ShowHints([.. hints.Select(hint => HintText.Of(hint, _desk.Keys))]);
    }

    private void Told(Campaign campaign)
    {
        if (campaign.Journal.Count < _decisions)
            _desk.Hints.Use(Hint.Undo);
        _decisions = campaign.Journal.Count;
        ShowHints(_desk.Hints.Next(campaign));
        _desk.Options.Told?.Invoke(campaign);
        if (_keeper.Note(Game!.Key, campaign) || _isProblemTold)
            return;
        // once is enough: what was found is kept in memory and written when it can be
        _isProblemTold = true;
        _desk.Tell("Your profile", _desk.Profile.Problem ?? "It could not be written.");
    }

    private void Pause()
    {
        List<MenuEntry> entries = [new("Go on", _desk.Window.Pop)];
        if (Campaign.Status != CampaignStatus.Failed)
            entries.Add(new MenuEntry("Save…", () => Instead(Save)));
        entries.Add(new MenuEntry("Load…", () => Instead(_actions.Load)));
        if (Campaign.Journal.Count > 0)
            entries.Add(new MenuEntry("Take back the last decision", () => Instead(() => _screen?.Undo())));
        entries.Add(new MenuEntry("Look back…", () => Instead(LookBack)));
        entries.Add(new MenuEntry("Codex", () => Instead(_actions.Codex)));
        entries.Add(new MenuEntry("What choices tell…", () => Instead(ChooseDifficulty), Difficulty.ToString()));
        entries.Add(new MenuEntry("Settings", () => Instead(() => Settings?.Invoke())));
        entries.Add(new MenuEntry("Help", () => Instead(_desk.ShowHelp)));
        entries.Add(new MenuEntry("Back to the title", _actions.Title));
        entries.Add(new MenuEntry("Quit", () => Instead(_actions.Leave)));
        _desk.Ask("Pause", "", entries);
    }

    private void Instead(Action next)
    {
        _desk.Window.Pop();
        next();
    }

    private void LookBack() =>
        _desk.Ask(
            "Look back",
            "",
            new MenuEntry("Ledger", () => Instead(_actions.Ledger)),
            new MenuEntry("History", () => Instead(_actions.History)),
            new MenuEntry("Go back to a decision…", () => Instead(_actions.Rewind)),
            new MenuEntry("Lines of play", () => Instead(_actions.Lines)),
            new MenuEntry("Write the memoir…", () => Instead(_lines.AskForMemoir))
        );

    private void ChooseDifficulty() =>
        _desk.Ask(
            "What choices tell",
            "This changes what you are told, never what happens.",
            [
                .. Enum.GetValues<Difficulty>()
                    .Select(difficulty => new MenuEntry(
                        $"{difficulty}: {DifficultyWords.Of(difficulty)}",
                        () => Instead(() => Use(difficulty))
                    )),
            ]
        );

    private void Use(Difficulty difficulty)
    {
        Difficulty = difficulty;
        if (_screen is not null)
            _screen.Difficulty = difficulty;
    }

    private void Save()
    {
        SaveSlot[] slots = [.. _desk.Options.Store.List().Where(slot => !SlotName.IsAutosave(slot.Slot))];
        _desk.Window.Push(
            new SavePanel(_desk.Look, _desk.Keys, slots, SuggestedName(slots), _desk.Slots, SaveAs, _desk.Window.Pop)
        );
    }

    private string? SaveAs(string name)
    {
        if (Game?.SaveAs(name) is { } problem)
            return problem;
        _desk.Window.Pop();
        _screen?.Say($"Saved as {name}.");
        return null;
    }

    private string SuggestedName(SaveSlot[] slots)
    {
        string stem = $"{Campaign.Story.Name} {Campaign.Date}".Replace(".ink", "", StringComparison.Ordinal).Trim();
        if (SlotName.Objection(stem) is not null || SlotName.IsAutosave(stem))
            stem = "Save";
        string name = stem;
        for (int number = 2; slots.Any(slot => slot.Slot.Equals(name, StringComparison.OrdinalIgnoreCase)); number++)
            name = $"{stem} {number}";
        return name;
    }

    private void ShowMoved(string notice)
    {
        Play(Game!, "");
        _screen?.Say(notice);
    }

    private void ShowLedger() =>
        _desk.Window.Push(
            new PagedScreen(
                _desk.Look,
                _desk.Keys,
                "Ledger",
                LedgerPages.Of(Campaign, _desk.Look.Glyphs),
                _desk.Window.Pop
            )
        );

    private void ShowEnding()
    {
        Gallery gallery = Gallery.Of(Campaign.Story);
        Profile profile = _desk.Profile.Profile;
        IReadOnlyList<Paragraph> text = EndingText.Of(
            Campaign,
            gallery,
            profile.Of(Game!.Key),
            AcrossAchievement.Of(_desk.Library.Across, profile),
            _desk.Forms
        );
        IReadOnlyList<Paragraph> view = OtherDeskText.Of(Campaign);
        MenuEntry Entry(string name, Action run) => new(new ChoiceRow(name), run, () => text);
        MenuEntry View() =>
            new(new ChoiceRow(OtherDesk.Title), () => _desk.Read(OtherDesk.Title, view.Skip(1)), () => view);
        _desk.Push(
            new Menu(
                "The end",
                [
                    Entry("Read the ledger", _actions.Ledger),
                    .. view.Count > 0 ? new[] { View() } : [],
                    Entry("Gallery", () => new GalleryFlow(_desk).Show(Game?.Key)),
                    Entry("See the history", _actions.History),
                    Entry("Write the memoir…", _lines.AskForMemoir),
                    Entry("Go back to a decision…", _actions.Rewind),
                    Entry("Lines of play", _actions.Lines),
                    Entry("Take back the last decision", () => Instead(() => _screen?.Undo())),
                    Entry("Back to the title", _actions.Title),
                    Entry("Quit", _actions.Leave),
                ],
                [_desk.BackOffer],
                [],
                "What became of it",
                IsReading: true
            )
        );
    }
}
