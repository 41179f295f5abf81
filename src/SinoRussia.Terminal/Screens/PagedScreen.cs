using System.Drawing;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Screens;

/// <summary>Several texts of one matter: the ledger by meter, two lines of play side by side.</summary>
internal sealed class PagedScreen : Screen
{
    private readonly string _title;
    private readonly IReadOnlyList<Page> _pages;
    private readonly TabRow _tabs;
    private readonly StoryView _text;
    private readonly IReadOnlyList<Offer> _offers;

    internal PagedScreen(Look look, KeyMap keys, string title, IReadOnlyList<Page> pages, Action back)
        : base(look, keys)
    {
        _title = title;
        _pages = pages;
        _tabs = new TabRow(look, [.. pages.Select(page => page.Name)]);
        _text = new StoryView(look);
        _offers =
        [
            new Offer(ShellAction.Back, "Back", "go back", back),
            new Offer(ShellAction.NextPane, "Page", "turn to the next page", () => Turn(1), () => pages.Count > 1),
        ];
        _tabs.Clicked += Show;
        Add(_tabs, _text);
        Show(0);
    }

    internal override string Caption => _title;

    internal override View FocusTarget => _text;

    internal override IEnumerable<KeyWords> KeysInWords =>
        [new KeyWords("Left, Right", "turn between the pages"), .. StoryView.KeysToRead];

    protected override IReadOnlyList<Offer> OwnOffers => _offers;

    protected override bool OnKeyDown(Key key)
    {
        if (key == Key.CursorLeft)
            Turn(-1);
        else if (key == Key.CursorRight)
            Turn(1);
        else
            return (key == Key.Space && _text.ReadOn()) || base.OnKeyDown(key);
        return true;
    }

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        (int width, int height) = (Viewport.Width, Viewport.Height);
        Lines.Clear();
        Lines.Add(new Rectangle(0, 0, width, height - 1), _title);
        Place(_tabs, 2, 1, width - 4, 1);
        Place(_text, 1, 3, width - 2, height - 5);
        Place(KeyLine, 0, height - 1, width, 1);
        base.OnSubViewLayout(args);
    }

    private void Turn(int by) => Show((_tabs.Selected + by + _pages.Count) % _pages.Count);

    private void Show(int page)
    {
        _tabs.Selected = page;
        _text.Replace([], _pages[page].Text());
    }
}
