using System.Drawing;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Screens;

/// <summary>A question or a short menu over a screen. Esc goes back to it.</summary>
internal sealed class MenuPanel : Screen
{
    private const int MostColumns = 64;
    private readonly string _title;
    private readonly IReadOnlyList<Paragraph> _text;
    private readonly ChoiceList _list;
    private readonly StoryView _words;
    private readonly IReadOnlyList<Offer> _offers;

    internal MenuPanel(
        Look look,
        KeyMap keys,
        string title,
        IReadOnlyList<Paragraph> text,
        IReadOnlyList<MenuEntry> entries,
        Action back
    )
        : base(look, keys)
    {
        _title = title;
        _text = text;
        _offers = [new Offer(ShellAction.Back, "Back", "go back", back)];
        _list = new ChoiceList(look) { IsMenu = true };
        _words = new StoryView(look) { CanFocus = false };
        _list.Chosen += index => entries[index].Run();
        KeyLine.Visible = false;
        Add(_words, _list);
        _list.Show([.. entries.Select(entry => entry.Row)]);
        _words.Replace([], text);
        X = Pos.Center();
        Y = Pos.Center();
        Width = Dim.Func(_ => PanelWidth);
        Height = Dim.Func(_ => PanelHeight);
    }

    internal override string Caption => _title;

    internal override bool IsPanel => true;

    internal override View FocusTarget => _list;

    internal override IEnumerable<KeyWords> KeysInWords =>
        _text.Count == 0 ? ChoiceList.KeysOfMenu : [.. ChoiceList.KeysOfMenu, .. StoryView.KeysInWords];

    protected override IReadOnlyList<Offer> OwnOffers => _offers;

    private int PanelWidth => Math.Min(MostColumns, (SuperView?.Viewport.Width ?? MostColumns) - 4);

    private int TextRows => _text.Count == 0 ? 0 : new StoryLayout(_text, PanelWidth - 6, Look.Glyphs).Rows.Count + 1;

    private int PanelHeight =>
        Math.Min(TextRows + _list.RowsNeeded(PanelWidth - 4) + 4, (SuperView?.Viewport.Height ?? 24) - 2);

    protected override bool OnKeyDown(Key key) => _words.ScrollByKey(key) || base.OnKeyDown(key);

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        (int width, int height) = (Viewport.Width, Viewport.Height);
        Lines.Clear();
        Lines.Add(new Rectangle(0, 0, width, height), _title);
        int list = Math.Min(_list.RowsNeeded(width - 4), Math.Max(2, height - 4));
        Place(_words, 1, 2, width - 2, height - list - 4);
        Place(_list, 2, height - 2 - list, width - 4, list);
        base.OnSubViewLayout(args);
    }
}
