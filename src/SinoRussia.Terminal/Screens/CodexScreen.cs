using System.Drawing;
using SinoRussia.Game;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace SinoRussia.Terminal.Screens;

/// <summary>The codex: entries to read, a row to search in, and the way to the text that unlocked an entry.</summary>
internal sealed class CodexScreen : Screen
{
    private const int SideBySideFrom = 84;
    private const int WidestList = 36;
    private const string Ask = "/ ";

    private readonly CodexShelf _shelf;
    private readonly Action<string> _toStory;
    private readonly TextField _search = new() { Visible = false };
    private readonly ChoiceList _list;
    private readonly StoryView _text;
    private readonly IReadOnlyList<Offer> _offers;
    private readonly Action _back;
    private IReadOnlyList<CodexEntry> _shown = [];

    /// <summary>Makes the screen.</summary>
    /// <param name="look">How it looks.</param>
    /// <param name="keys">What keys mean.</param>
    /// <param name="shelf">The entries, at least one.</param>
    /// <param name="selected">The id of the entry under the cursor; the newest where there is none of that id.</param>
    /// <param name="toStory">Goes to the text that unlocked an entry.</param>
    /// <param name="back">Goes back to the screen before.</param>
    internal CodexScreen(Look look, KeyMap keys, CodexShelf shelf, string selected, Action<string> toStory, Action back)
        : base(look, keys)
    {
        _shelf = shelf;
        _toStory = toStory;
        _back = back;
        _list = new ChoiceList(look) { IsForReading = true };
        _text = new StoryView(look);
        _offers =
        [
            new Offer(ShellAction.Back, "Back", "go back, from a search to all entries", LeaveSearchOrScreen),
            new Offer(ShellAction.Search, "Search", "search the entries", BeginSearch, () => !_search.HasFocus),
            new Offer(ShellAction.Accept, "Its line", "go to the text that unlocked the entry", ToStory, CanGo),
            new Offer(ShellAction.ReadOn, "Read on", "read on", () => _text.ReadOn(), () => !_text.IsAtEnd),
        ];
        _search.ValueChanged += (_, _) => Fill("");
        _search.KeyDown += OnSearchKey;
        _list.Chosen += _ => ToStory();
        _list.SelectionMoved += _ => ShowText();
        Add(_search, _list, _text);
        Fill(selected);
    }

    internal override string Caption => "Codex";

    internal override View FocusTarget => _list;

    internal override IEnumerable<KeyWords> KeysInWords =>
        [
            new KeyWords("1 2 3 …, click", "show an entry"),
            new KeyWords("Up, Down, k, j", "move between entries"),
            .. StoryView.KeysInWords,
        ];

    protected override IReadOnlyList<Offer> OwnOffers => _offers;

    private CodexEntry? Entry => _list.Selected >= 0 && _list.Selected < _shown.Count ? _shown[_list.Selected] : null;

    protected override bool OnKeyDown(Key key) => _text.ScrollByKey(key) || base.OnKeyDown(key);

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        (int width, int height) = (Viewport.Width, Viewport.Height);
        bool isWide = width >= SideBySideFrom;
        int listHeight = isWide ? height - 3 : Math.Clamp(_list.RowsNeeded(width - 2) + 1, 2, (height - 2) / 3);
        int listWidth = isWide ? Math.Min(WidestList, width / 3) : width - 1;
        Rectangle text = isWide
            ? Rectangle.FromLTRB(listWidth, 0, width, height - 1)
            : Rectangle.FromLTRB(0, listHeight + 1, width, height - 1);
        Lines.Clear();
        Lines.Add(new Rectangle(0, 0, listWidth + 1, listHeight + 2), Heading());
        Lines.Add(text);
        Place(_search, 2 + Ask.Length, 1, listWidth - 3 - Ask.Length, 1);
        Place(_list, 1, 2, listWidth - 1, listHeight - 1);
        Place(_text, text.Left + 1, text.Top + 1, text.Width - 2, text.Height - 2);
        Place(KeyLine, 0, height - 1, width, 1);
        base.OnSubViewLayout(args);
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        base.OnDrawingContent(context);
        SetAttribute(Look.Of(this, TextRole.Dim));
        AddStr(2, 1, _search.Visible ? Ask : $"{Ask}searches");
        return true;
    }

    private string Heading() =>
        _shown.Count == _shelf.Entries.Count
            ? $"Codex · {_shown.Count}"
            : $"Codex · {_shown.Count} of {_shelf.Entries.Count}";

    private bool CanGo() => !_search.HasFocus && Entry is not null;

    private void ToStory()
    {
        if (Entry is { } entry)
            _toStory(entry.Id);
    }

    private void BeginSearch()
    {
        _search.Visible = true;
        _search.SetFocus();
        SetNeedsDraw();
    }

    private void LeaveSearchOrScreen()
    {
        if (!_search.Visible)
        {
            _back();
            return;
        }

        string id = Entry?.Id ?? "";
        _list.SetFocus();
        _search.Visible = false;
        _search.Text = "";
        Fill(id);
    }

    private void OnSearchKey(object? sender, Key key)
    {
        if (key == Key.Enter || key == Key.CursorDown || key == Key.Tab)
            _list.SetFocus();
        else if (key == Key.PageDown || key == Key.PageUp)
            _text.ScrollByKey(key);
        else
            return;
        key.Handled = true;
    }

    private void Fill(string selected)
    {
        _shown = _shelf.Matching(_search.Text);
        int at = _shown.ToList().FindIndex(entry => entry.Id == selected);
        _list.Show([.. _shown.Select(entry => new ChoiceRow(entry.Title))], Math.Max(0, at));
        ShowText();
        SetNeedsLayout();
        SetNeedsDraw();
    }

    private void ShowText()
    {
        _text.Replace([], Entry is { } entry ? CodexText.Of(entry) : [Paragraph.Of("No entry has these words.")]);
        KeyLine.SetNeedsDraw();
    }
}
