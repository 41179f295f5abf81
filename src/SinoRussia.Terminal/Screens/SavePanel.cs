using System.Drawing;
using SinoRussia.Saves.Slots;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace SinoRussia.Terminal.Screens;

/// <summary>Asks under which name to save. A name that is taken is asked about once more.</summary>
internal sealed class SavePanel : Screen
{
    private const int MostColumns = 78;
    private const int MostRows = 17;
    private readonly TextField _name;
    private readonly ChoiceList _list;
    private readonly StoryView _preview;
    private readonly IReadOnlyList<SaveSlot> _slots;
    private readonly Func<string, string?> _save;
    private readonly IReadOnlyList<Offer> _offers;
    private readonly SlotText _words;
    private string _askedAbout = "";

    /// <summary>Makes the panel.</summary>
    /// <param name="look">How it looks.</param>
    /// <param name="keys">What keys mean.</param>
    /// <param name="slots">The slots that can be replaced.</param>
    /// <param name="suggestion">The name that stands there at first.</param>
    /// <param name="words">Describes slots.</param>
    /// <param name="save">Saves under a name; gives null, or why not.</param>
    /// <param name="back">Goes back, saved or not.</param>
    internal SavePanel(
        Look look,
        KeyMap keys,
        IReadOnlyList<SaveSlot> slots,
        string suggestion,
        SlotText words,
        Func<string, string?> save,
        Action back
    )
        : base(look, keys)
    {
        _slots = slots;
        _save = save;
        _words = words;
        _name = new TextField { Text = suggestion };
        _list = new ChoiceList(look) { IsMenu = true };
        _preview = new StoryView(look) { CanFocus = false };
        _offers =
        [
            new Offer(ShellAction.Accept, "Save", "save under this name", TrySave),
            new Offer(ShellAction.NextPane, "Slots", "move between name and slots", SwapFocus, () => slots.Count > 0),
            new Offer(ShellAction.Back, "Back", "go back without saving", back),
        ];
        _name.KeyDown += OnNameKey;
        _list.HasFocusChanged += (_, _) => SetNeedsDraw();
        _list.Chosen += index => Take(slots[index].Slot);
        _list.SelectionMoved += ShowPreview;
        Add(_name, _list, _preview);
        _list.Show([.. slots.Select(words.Row)]);
        ShowPreview(_list.Selected);
        X = Pos.Center();
        Y = Pos.Center();
        Width = Dim.Func(_ => PanelColumns(SuperView?.Viewport.Width ?? MostColumns));
        Height = Dim.Func(_ => Math.Min(MostRows, (SuperView?.Viewport.Height ?? MostRows) - 1));
    }

    internal override string Caption => "Save";

    internal override bool IsPanel => true;

    internal override View FocusTarget => _name;

    internal override IEnumerable<KeyWords> KeysInWords => ChoiceList.KeysOfMenu;

    protected override IReadOnlyList<Offer> OwnOffers => _offers;

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        (int width, int height) = (Viewport.Width, Viewport.Height);
        int split = width / 2;
        DrawFrame();
        Place(_name, 9, 1, width - 11, 1);
        Place(_list, 1, 4, split - 1, height - 5);
        Place(_preview, split + 1, 4, width - split - 2, height - 5);
        Place(KeyLine, 1, 2, width - 2, 1);
        base.OnSubViewLayout(args);
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        DrawFrame();
        base.OnDrawingContent(context);
        SetAttribute(Look.Of(this, TextRole.Body));
        AddStr(2, 1, "Name:");
        return true;
    }

    // its frame lies well inside that of the screen below, or else exactly over it
    private static int PanelColumns(int width) => width < MostColumns ? width : Math.Min(MostColumns, width - 6);

    private void DrawFrame()
    {
        (int width, int height) = (Viewport.Width, Viewport.Height);
        int split = width / 2;
        Lines.Clear();
        Lines.Add(new Rectangle(0, 0, width, height), Titled("Save", _name));
        Lines.Add(Rectangle.FromLTRB(0, 3, split + 1, height), Titled("Replace", _list));
        Lines.Add(Rectangle.FromLTRB(split, 3, width, height));
    }

    private void OnNameKey(object? sender, Key key)
    {
        if (key == Key.Enter)
            TrySave();
        else if (key == Key.CursorDown && _slots.Count > 0)
            _list.SetFocus();
        else if (key == Key.Tab && _slots.Count > 0)
            SwapFocus();
        else
            return;
        key.Handled = true;
    }

    private void SwapFocus()
    {
        if (_name.HasFocus)
            _list.SetFocus();
        else
            _name.SetFocus();
    }

    private void Take(string slot)
    {
        _name.Text = slot;
        TrySave();
    }

    private void TrySave()
    {
        string name = _name.Text.Trim();
        bool isTaken = _slots.Any(slot => slot.Slot.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (SlotName.Objection(name) is { } objection)
        {
            KeyLine.Say(objection, isProblem: true);
        }
        else if (isTaken && _askedAbout != name)
        {
            _askedAbout = name;
            KeyLine.Say("It is taken: once more replaces it.");
        }
        else if (_save(name) is { } problem)
        {
            KeyLine.Say(problem, isProblem: true);
        }
    }

    private void ShowPreview(int index) =>
        _preview.Replace([], index < 0 ? [Paragraph.Of("No slots yet.")] : _words.Preview(_slots[index]));
}
