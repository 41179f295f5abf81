using System.Drawing;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Screens;

/// <summary>Entries to choose from, and beside them (below, where it is narrow) what the entry is about.</summary>
internal sealed class MenuScreen : Screen
{
    private const int SideBySideFrom = 84;
    private const int FullBannerFrom = 22;
    private readonly Menu _menu;
    private readonly ChoiceList _list;
    private readonly StoryView _preview;
    private IReadOnlyList<MenuEntry> _entries;

    internal MenuScreen(Look look, KeyMap keys, Menu menu)
        : base(look, keys)
    {
        _menu = menu;
        _entries = menu.Entries;
        _list = new ChoiceList(look) { IsMenu = true, TakesEveryClick = menu.IsForValues };
        _preview = new StoryView(look);
        _list.Chosen += index => _entries[index].Run();
        _list.SelectionMoved += ShowPreview;
        _list.SelectionMoved += _ => KeyLine.Say("");
        _list.Refused += index => KeyLine.Say(_list.Refusal(index));
        Add(_list, _preview);
        _list.Show([.. menu.Entries.Select(entry => entry.Row)], menu.Selected);
        ShowPreview(_list.Selected);
    }

    internal override string Caption => _menu.Banner.Count > 0 ? _menu.Banner[0] : _menu.Title;

    internal override View FocusTarget => _list;

    internal override IEnumerable<KeyWords> KeysInWords =>
        [.. ChoiceList.KeysOfMenu, new KeyWords("Space", "read on"), .. StoryView.KeysInWords];

    /// <summary>Shows other entries in place of those there, the cursor where it is.</summary>
    internal void Show(IReadOnlyList<MenuEntry> entries)
    {
        _entries = entries;
        _list.Show([.. entries.Select(entry => entry.Row)], Math.Max(0, _list.Selected));
        ShowPreview(_list.Selected);
        SetNeedsLayout();
    }

    protected override IReadOnlyList<Offer> OwnOffers => _menu.Offers;

    protected override bool OnKeyDown(Key key) =>
        _preview.ScrollByKey(key) || (key == Key.Space && _preview.ReadOn()) || base.OnKeyDown(key);

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        (int width, int height) = (Viewport.Width, Viewport.Height);
        int top = BannerRows == 0 ? 0 : BannerRows + 2;
        int bottom = height - 2;
        Lines.Clear();
        if (width >= SideBySideFrom)
        {
            int split = _menu.IsReading ? Math.Min(36, width / 3) : width * 45 / 100;
            Lines.Add(Rectangle.FromLTRB(0, top, split + 1, bottom + 1), _menu.Title);
            Lines.Add(Rectangle.FromLTRB(split, top, width, bottom + 1), _menu.PreviewTitle);
            Place(_list, 1, top + 2, split - 1, bottom - top - 3);
            Place(_preview, split + 1, top + 2, width - split - 2, bottom - top - 3);
        }
        else
        {
            int most = Math.Max(3, (bottom - top) / (_menu.IsReading ? 4 : 2));
            int split = top + 1 + Math.Clamp(_list.RowsNeeded(width - 2), 1, most);
            Lines.Add(Rectangle.FromLTRB(0, top, width, split + 1), _menu.Title);
            Lines.Add(Rectangle.FromLTRB(0, split, width, bottom + 1), _menu.PreviewTitle);
            Place(_list, 1, top + 1, width - 2, split - top - 1);
            Place(_preview, 1, split + 1, width - 2, bottom - split - 1);
        }

        Place(KeyLine, 0, height - 1, width, 1);
        base.OnSubViewLayout(args);
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        base.OnDrawingContent(context);
        for (int at = 0; at < BannerRows; at++)
        {
            SetAttribute(Look.Of(this, at == 0 ? TextRole.Heading : TextRole.Dim));
            AddStr(
                3,
                at + 1,
                Columns.Clip(Look.Glyphs.Text(_menu.Banner[at]), Viewport.Width - 6, Look.Glyphs.Ellipsis)
            );
        }

        return true;
    }

    // where rows are few they belong to what can be chosen
    private int BannerRows => Viewport.Height < FullBannerFrom ? Math.Min(1, _menu.Banner.Count) : _menu.Banner.Count;

    private void ShowPreview(int index)
    {
        IReadOnlyList<Paragraph> text = index < 0 ? [] : _entries[index].Preview?.Invoke() ?? [];
        _preview.Replace([], text);
    }
}
