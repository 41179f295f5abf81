using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>
/// A numbered list to choose from by arrows, digits or mouse. Locked entries are shown with their reason and can
/// be neither selected nor taken.
/// </summary>
internal sealed class ChoiceList : DrawnView
{
    /// <summary>What this list does with keys, beside the code that does it.</summary>
    internal static readonly IReadOnlyList<KeyWords> KeysInWords =
    [
        new("1 2 3 …", "take a choice by its number"),
        new("Up, Down, k, j", "move between choices"),
        new("Enter, click", "take the choice"),
    ];

    /// <summary>The same where entries past the ninth have no number.</summary>
    internal static readonly IReadOnlyList<KeyWords> KeysOfMenu =
    [
        new("1 2 3 … 9", "take one of the first nine"),
        .. KeysInWords.Skip(1),
    ];

    private const int LastDigit = 9;
    private const MouseFlags QuickClicks = MouseFlags.LeftButtonDoubleClicked | MouseFlags.LeftButtonTripleClicked;

    private readonly Look _look;
    private IReadOnlyList<ChoiceRow> _rows = [];
    private List<ChoiceLine> _lines = [];
    private int _laidOutFor = -1;
    private int _pendingDigit;

    internal ChoiceList(Look look)
    {
        _look = look;
        CanFocus = true;
        MousePositionTracking = true;
        KeyBindings.Clear();
        MouseBindings.Clear();
    }

    /// <summary>Raised with the index of the choice taken.</summary>
    internal event Action<int>? Chosen;

    /// <summary>Raised when a digit is used, before the choice is taken.</summary>
    internal event Action? DigitUsed;

    /// <summary>Raised with the index of the choice now under the cursor.</summary>
    internal event Action<int>? SelectionMoved;

    /// <summary>Raised with the index of what was asked for by number or click, and is locked or does not exist.</summary>
    internal event Action<int>? Refused;

    /// <summary>Asked before Enter takes a choice; false when Enter means something else now.</summary>
    internal Func<bool>? MayChoose { get; set; }

    /// <summary>
    /// Whether a digit acts at once, however many entries there are: those past the ninth have no number then.
    /// </summary>
    internal bool IsMenu { get; init; }

    /// <summary>
    /// Whether a digit and a first click only move the cursor, so that one can look before one takes: for lists that are
    /// read rather than chosen from.
    /// </summary>
    internal bool IsForReading { get; init; }

    internal IReadOnlyList<ChoiceRow> Rows => _rows;

    private int Digits => !IsMenu && _rows.Count > LastDigit ? 2 : 1;

    /// <summary>Whether each of several quick clicks on an entry takes it: for values that one goes through.</summary>
    internal bool TakesEveryClick { get; init; }

    /// <summary>The choice under the cursor, from 0; -1 when none can be taken.</summary>
    internal int Selected { get; private set; } = -1;

    /// <summary>Shows other choices, the cursor on one of them or on the first that can be taken.</summary>
    internal void Show(IReadOnlyList<ChoiceRow> rows, int selected = 0)
    {
        _rows = rows;
        _pendingDigit = 0;
        Selected = -1;
        for (int step = 0; step < rows.Count && Selected < 0; step++)
        {
            int at = (selected + step) % rows.Count;
            Selected = rows[at].IsLocked ? -1 : at;
        }

        _laidOutFor = -1;
        Relayout();
        Viewport = Viewport with { Y = 0 };
        Reveal();
        SetNeedsDraw();
    }

    /// <summary>Why a choice is not taken, in words.</summary>
    internal string Refusal(int index) =>
        index < 0 || index >= _rows.Count
            ? $"There is no choice {index + 1}."
            : $"{index + 1} is locked: {_rows[index].LockedReason}";

    /// <summary>The rows that all choices take at a width.</summary>
    internal int RowsNeeded(int width) => ChoiceLayout.Of(_rows, width, _look.Glyphs, Digits).Count;

    /// <summary>Takes a choice, unless it is locked or does not exist.</summary>
    internal bool Choose(int index)
    {
        _pendingDigit = 0;
        if (index < 0 || index >= _rows.Count || _rows[index].IsLocked)
            return false;
        Select(index);
        Chosen?.Invoke(index);
        return true;
    }

    /// <summary>
    /// Takes or selects a choice by its number. Where a second digit could follow, the first only selects: Enter
    /// or the second digit takes.
    /// </summary>
    internal bool ChooseByDigit(Key key)
    {
        int digit = key.IsCtrl || key.IsAlt ? -1 : key.AsRune.Value - '0';
        if (digit is < 0 or > 9)
            return false;
        int number = (_pendingDigit * 10) + digit;
        if (number > _rows.Count)
            number = digit;
        _pendingDigit = 0;
        DigitUsed?.Invoke();
        if (!IsMenu && number > 0 && number * 10 <= _rows.Count)
        {
            _pendingDigit = number;
            if (!_rows[number - 1].IsLocked)
                Select(number - 1);
            return true;
        }

        if (number == 0 || number > _rows.Count || _rows[number - 1].IsLocked)
            Refused?.Invoke(number - 1);
        else if (!IsForReading)
            Choose(number - 1);
        else
            Select(number - 1);
        return true;
    }

    /// <summary>Moves the cursor to the next choice that can be taken, round the ends.</summary>
    internal void Step(int direction)
    {
        _pendingDigit = 0;
        for (int at = Selected + direction, tried = 0; tried < _rows.Count; at += direction, tried++)
        {
            int index = ((at % _rows.Count) + _rows.Count) % _rows.Count;
            if (_rows[index].IsLocked)
                continue;
            Select(index);
            return;
        }
    }

    protected override bool OnKeyDown(Key key)
    {
        if (key == Key.CursorDown || key == Key.J)
            Step(1);
        else if (key == Key.CursorUp || key == Key.K)
            Step(-1);
        else if (key == Key.Enter)
            return (MayChoose?.Invoke() ?? true) && Choose(Selected);
        else
            return ChooseByDigit(key);
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown) || mouse.Flags.HasFlag(MouseFlags.WheeledUp))
            return Scroll(mouse.Flags.HasFlag(MouseFlags.WheeledDown) ? 1 : -1);
        int row = (mouse.Position?.Y ?? -1) + Viewport.Y;
        if (mouse.Position is null || row < 0 || row >= _lines.Count)
            return false;
        int choice = _lines[row].Choice;
        if (TakesEveryClick && (mouse.Flags & QuickClicks) != MouseFlags.None)
            return choice == Selected && Choose(choice);
        // the second of two quick clicks; elsewhere it must not take what the first one has brought there
        if (IsForReading && mouse.Flags.HasFlag(MouseFlags.LeftButtonDoubleClicked))
            return choice == Selected && Choose(choice);
        if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked))
        {
            SetFocus();
            if (IsForReading && choice != Selected && !_rows[choice].IsLocked)
                Select(choice);
            else if (!Choose(choice))
                Refused?.Invoke(choice);
            return true;
        }

        if (
            IsForReading
            || !mouse.Flags.HasFlag(MouseFlags.PositionReport)
            || _rows[choice].IsLocked
            || choice == Selected
        )
            return false;
        Select(choice);
        return true;
    }

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        base.OnSubViewLayout(args);
        Relayout();
        Reveal();
    }

    protected override void OnHasFocusChanged(bool newHasFocus, View? previousFocusedView, View? focusedView)
    {
        base.OnHasFocusChanged(newHasFocus, previousFocusedView, focusedView);
        SetNeedsDraw();
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        for (int y = 0; y < Viewport.Height && y + Viewport.Y < _lines.Count; y++)
            DrawLine(_lines[y + Viewport.Y], y);
        DrawMore();
        return true;
    }

    private void DrawLine(ChoiceLine line, int y)
    {
        bool isSelected = line.Choice == Selected;
        ChoiceRow row = _rows[line.Choice];
        Attribute bar = HasFocus ? _look.Theme.Selected : _look.Theme.SelectedIdle;
        SetAttribute(isSelected ? bar : _look.Of(this, row.IsLocked ? TextRole.Locked : TextRole.Body));
        int width = Viewport.Width - 1;
        string text = LeadOf(line, row) + line.Text;
        AddStr(0, y, isSelected ? Columns.Fit(text, width) : text);
        int x = width - line.Aside.Sum(span => Columns.Of(span.Text));
        foreach (TextSpan span in line.Aside)
        {
            SetAttribute(isSelected ? bar : _look.Of(this, span.Role));
            AddStr(x, y, span.Text);
            x += Columns.Of(span.Text);
        }
    }

    private string LeadOf(ChoiceLine line, ChoiceRow row)
    {
        if (!line.IsFirst)
            return new string(' ', ChoiceLayout.Lead(Digits) + ChoiceLayout.Indent(row));
        string pointer = line.Choice == Selected ? _look.Glyphs.Pointer : " ";
        int number = line.Choice + 1;
        string badge = Columns.FitRight(IsMenu && number > LastDigit ? "" : $"{number}", Digits);
        return $"{pointer}{badge} {(row.IsLocked ? $"{_look.Glyphs.Cross} " : " ")}";
    }

    private void DrawMore()
    {
        SetAttribute(_look.Of(this, TextRole.Key));
        if (Viewport.Y > 0)
            AddStr(Viewport.Width - 1, 0, _look.Glyphs.Up);
        if (Viewport.Y + Viewport.Height < _lines.Count)
            AddStr(Viewport.Width - 1, Viewport.Height - 1, _look.Glyphs.Down);
    }

    private void Select(int index)
    {
        if (index != Selected)
        {
            Selected = index;
            SelectionMoved?.Invoke(index);
        }

        Reveal();
        SetNeedsDraw();
    }

    private bool Scroll(int rows)
    {
        int lowest = Math.Max(0, _lines.Count - Viewport.Height);
        Viewport = Viewport with { Y = Math.Clamp(Viewport.Y + rows, 0, lowest) };
        SetNeedsDraw();
        return true;
    }

    private void Reveal()
    {
        int first = _lines.FindIndex(line => line.Choice == Selected);
        int last = _lines.FindLastIndex(line => line.Choice == Selected);
        if (first < 0 || Viewport.Height <= 0)
            return;
        if (first < Viewport.Y)
            Viewport = Viewport with { Y = first };
        else if (last >= Viewport.Y + Viewport.Height)
            Viewport = Viewport with { Y = Math.Min(first, last - Viewport.Height + 1) };
    }

    private void Relayout()
    {
        if (Viewport.Width == _laidOutFor)
            return;
        _laidOutFor = Viewport.Width;
        _lines = ChoiceLayout.Of(_rows, Viewport.Width, _look.Glyphs, Digits);
        SetContentSize(new Size(Math.Max(1, Viewport.Width), Math.Max(1, _lines.Count)));
    }
}
