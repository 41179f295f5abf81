using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Mirrors;
using SinoRussia.Game.Records;
using SinoRussia.Saves;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Screens;

/// <summary>The game itself: what is told, what can be decided, how things stand.</summary>
internal sealed class PlayScreen : Screen
{
    private const int MostLateMoves = 30;

    private readonly SavedCampaign _game;
    private readonly Action<Campaign>? _told;
    private readonly PlayActions _actions;
    private readonly StoryView _story;
    private readonly ChoiceList _choices;
    private readonly MeterView _meters;
    private readonly MeterStrip _strip;
    private readonly LedgerView _ledger;
    private readonly HintLines _hints;
    private readonly IReadOnlyList<Offer> _offers;
    private readonly EnterPause _pause;
    private IReadOnlyList<MenuEntry> _closing = [];
    private Difficulty _difficulty;
    private bool _hasRefused;
    private Persona? _proposed;
    private PlayLayout? _layout;

    internal PlayScreen(
        Look look,
        KeyMap keys,
        SavedCampaign game,
        Difficulty difficulty,
        PlayActions actions,
        TimeProvider clock,
        Action<Campaign>? told = null
    )
        : base(look, keys)
    {
        _game = game;
        _told = told;
        _difficulty = difficulty;
        _actions = actions;
        _pause = new EnterPause(clock);
        _story = new StoryView(look);
        _choices = new ChoiceList(look) { MayChoose = () => !HasMore && !_story.IsLookingBack && _pause.Allows() };
        _meters = new MeterView(look);
        _strip = new MeterStrip(look);
        _ledger = new LedgerView(look);
        _hints = new HintLines(look);
        _offers = MakeOffers();
        _choices.Chosen += Take;
        _choices.DigitUsed += () => DigitUsed?.Invoke();
        _choices.SelectionMoved += _ => OnMoved();
        _choices.Refused += Refuse;
        _choices.HasFocusChanged += (_, _) => SetNeedsDraw();
        _story.Moved += OnMoved;
        Add(_story, _choices, _meters, _strip, _ledger, _hints);
        ShowAll();
    }

    /// <summary>Raised when a digit is used, before the choice is taken.</summary>
    internal event Action? DigitUsed;

    internal override string Caption =>
        Campaign.Date.Length > 0 ? $"{Campaign.Contract.Title} · {Campaign.Date}" : Campaign.Contract.Title;

    internal override View FocusTarget => _choices;

    internal override IReadOnlyList<Meter> Meters => Campaign.Contract.Meters;

    internal override IEnumerable<KeyWords> KeysInWords =>
        [
            .. ChoiceList.KeysInWords,
            new("Enter", "does what the line above the choices says, and"),
            new("", "decides nothing just after the text has changed"),
            .. StoryView.KeysInWords,
        ];

    /// <summary>How much the choices tell beforehand.</summary>
    internal Difficulty Difficulty
    {
        get => _difficulty;
        set
        {
            _difficulty = value;
            ShowChoices();
        }
    }

    /// <summary>The persona to propose where the story asks who sits across; null for none.</summary>
    internal Persona? Proposed
    {
        get => _proposed;
        set
        {
            _proposed = value;
            ShowChoices();
        }
    }

    /// <summary>The widest the text gets.</summary>
    internal int TextColumns
    {
        get => _story.MaximumColumns;
        set => _story.MaximumColumns = value;
    }

    /// <summary>How long each row of what is told waits for the one before it; null for all at once.</summary>
    internal TimeSpan? RowPace
    {
        get => _story.RowPace;
        set => _story.RowPace = value;
    }

    protected override IReadOnlyList<Offer> OwnOffers => _offers;

    private Campaign Campaign => _game.Campaign;

    private bool CanUndo => Campaign.Journal.Count > 0;

    /// <summary>The entry unlocked last by what is on the screen; null where nothing there unlocks one.</summary>
    private string? EntryOnScreen => _story.OnScreen.SelectMany(told => told.Codex).LastOrDefault();

    private bool HasMore => _story.HasUnread && !_story.IsAtEnd;

    /// <summary>Takes back the last decision and says so.</summary>
    internal void Undo()
    {
        if (!CanUndo)
            return;
        string undone = Campaign.Journal[^1].Text;
        _game.Undo();
        _told?.Invoke(Campaign);
        ShowAll();
        _story.MarkRead();
        Say($"Taken back: {undone}");
        ShowChoices();
    }

    /// <summary>Shows hints above the line of keys, a row each, until others are shown.</summary>
    internal void ShowHints(IReadOnlyList<IReadOnlyList<TextSpan>> hints)
    {
        _hints.Show(hints);
        SetNeedsLayout();
        SetNeedsDraw();
    }

    /// <summary>Goes to the text that unlocked an entry of the codex.</summary>
    internal void GoToEntry(string id)
    {
        int paragraph = _story.Paragraphs.ToList().FindIndex(told => told.Codex.Contains(id));
        if (paragraph >= 0)
            _story.ScrollToParagraph(paragraph);
    }

    /// <summary>Says something on the last row, until the next decision.</summary>
    internal void Say(string notice)
    {
        _hasRefused = false;
        KeyLine.Say(
            _game.LastProblem ?? _game.LastNotice ?? notice,
            isProblem: (_game.LastProblem ?? _game.LastNotice) is not null,
            keepsEnd: _game.LastProblem is not null
        );
    }

    internal override void OnShown()
    {
        base.OnShown();
        // the Enter that closed what lay over it may come once too often
        _pause.Begin();
    }

    internal override bool ShowRest()
    {
        if (!_story.ShowRest())
            return false;
        _pause.Begin();
        return true;
    }

    protected override bool OnKeyDown(Key key)
    {
        if (key == Key.Enter && (HasMore || _story.IsLookingBack))
            return HasMore ? ReadOn() : GoToEnd();
        // digits choose wherever the cursor is
        return _story.ScrollByKey(key) || base.OnKeyDown(key) || _choices.ChooseByDigit(key);
    }

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        PlayLayout layout = new(
            Viewport.Size,
            _meters.Meters.Count > 0,
            _strip.RowsNeeded,
            _choices.RowsNeeded,
            _hints.Count
        );
        _layout = layout;
        layout.PlaceText(_story, _choices);
        layout.PlaceStanding(_strip, _meters, _ledger);
        Place(_hints, 0, layout.Bottom + 1, Viewport.Width, layout.HintRows);
        Place(KeyLine, 0, Viewport.Height - 1, Viewport.Width, 1);
        DrawFrame(layout);
        base.OnSubViewLayout(args);
    }

    private void DrawFrame(PlayLayout layout)
    {
        Lines.Clear();
        string question = Titled(Question, _choices);
        Lines.Add(layout.StoryBox, Titled(Caption, _story));
        Lines.Add(layout.ChoiceBox, question);
        Lines.AddNote(layout.ChoiceBox, question, _story.IsLookingBack ? "earlier text, End returns" : "");
        if (!layout.IsWide)
            return;
        Lines.Add(layout.SideBox, "Meters");
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        if (_layout is { } layout)
            DrawFrame(layout);
        base.OnDrawingContent(context);
        if (_ledger is { Visible: true, Frame.Height: > 0 } && Campaign.Ledger.Effects.Count > 0)
        {
            SetAttribute(Look.Of(this, TextRole.FrameTitle));
            AddStr(_ledger.Frame.X, _ledger.Frame.Y - 1, "Lately");
        }

        return true;
    }

    private string Question =>
        HasMore ? "Space or Enter reads on"
        : _story.IsLookingBack ? "Enter goes to the end"
        : _choices is { HasFocus: true, Selected: >= 0 } ? $"{Matter} Enter takes {_choices.Selected + 1}"
        : Matter;

    private string Matter =>
        Campaign.Status == CampaignStatus.Deciding ? "What do you advise?"
        : Campaign.Status == CampaignStatus.Failed ? "The story stopped."
        : "The end.";

    private List<Offer> MakeOffers() =>
        [
            new(ShellAction.ReadOn, "Read on", "read on", () => ReadOn(), () => !_story.IsAtEnd),
            new(
                ShellAction.Entry,
                "Entry",
                "open the codex entry of this text",
                () => _actions.Entry(EntryOnScreen!),
                () => EntryOnScreen is not null
            ),
            new(ShellAction.Back, "Menu", "pause and see the menu", _actions.Pause),
            new(
                ShellAction.Save,
                "Save",
                "save under a name",
                _actions.Save,
                () => Campaign.Status != CampaignStatus.Failed
            ),
            new(ShellAction.Load, "Load", "open a saved game", _actions.Load, IsMinor: true),
            new(ShellAction.Undo, "Undo", "take back the last decision", Undo, () => CanUndo),
            new(ShellAction.Ledger, "Ledger", "see every move and its cause", _actions.Ledger),
            new(ShellAction.Codex, "Codex", "look things up", _actions.Codex, () => Campaign.Codex.Any()),
            new(ShellAction.NextPane, "Pane", "move between story and choices", SwapFocus),
            new(ShellAction.History, "History", "see the meters over time", _actions.History, IsMinor: true),
            new(
                ShellAction.Rewind,
                "Go back",
                "go back to any decision; the line you leave is kept",
                _actions.Rewind,
                () => CanUndo,
                IsMinor: true
            ),
            new(ShellAction.Lines, "Lines", "see your other lines of play", _actions.Lines, IsMinor: true),
        ];

    private void SwapFocus()
    {
        if (_choices.HasFocus)
            _story.SetFocus();
        else
            _choices.SetFocus();
    }

    private bool ReadOn()
    {
        _pause.Begin();
        return _story.ReadOn();
    }

    private bool GoToEnd()
    {
        _pause.Begin();
        return _story.ScrollByKey(Key.End);
    }

    private void Take(int index)
    {
        if (Campaign.Status != CampaignStatus.Deciding)
        {
            _closing[index].Run();
            return;
        }

        // whoever went to the end has skipped the rest; for everyone else it still waits to be read
        if (_story.IsAtEnd)
            _story.MarkRead();
        _game.Choose(index);
        _told?.Invoke(Campaign);
        Say("");
        _story.Append(new PassageText(Campaign, Look.Glyphs).Current());
        _pause.Begin();
        ShowStanding();
        ShowChoices();
        _choices.SetFocus();
    }

    private void ShowAll()
    {
        PassageText text = new(Campaign, Look.Glyphs);
        _story.Replace(text.Earlier(), text.Current());
        _pause.Begin();
        ShowStanding();
        ShowChoices();
    }

    private void ShowStanding()
    {
        IReadOnlyList<MeterReading> readings = Readings.Of(Campaign);
        _meters.Show(readings);
        _strip.Show(readings);
        _ledger.Show(Readings.LateMoves(Campaign, MostLateMoves));
    }

    private void ShowChoices()
    {
        _closing = Campaign.Status == CampaignStatus.Deciding ? [] : ClosingEntries();
        _choices.Show(
            _closing.Count > 0
                ? [.. _closing.Select(entry => entry.Row)]
                : ChoiceRows.Of(Campaign, _difficulty, Look.Glyphs, _proposed)
        );
        SetNeedsLayout();
        SetNeedsDraw();
    }

    private List<MenuEntry> ClosingEntries()
    {
        List<MenuEntry> entries = [];
        if (Campaign.Status == CampaignStatus.Ended)
            entries.Add(new MenuEntry("See what became of it", _actions.Ending));
        if (CanUndo)
            entries.Add(new MenuEntry("Take back the last decision", Undo));
        entries.Add(new MenuEntry("Back to the title", _actions.Title));
        entries.Add(new MenuEntry("Quit", _actions.Leave));
        return entries;
    }

    private void Refuse(int index)
    {
        KeyLine.Say(_choices.Refusal(index));
        _hasRefused = true;
    }

    private void OnMoved()
    {
        if (_hasRefused)
            Say("");
        SetNeedsDraw();
        KeyLine.SetNeedsDraw();
    }
}
