using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>
/// The story as a column of text. A new passage starts at the top of the view and older text is dimmed; what has
/// not been on the screen yet is never scrolled past.
/// </summary>
internal sealed class StoryView : DrawnView
{
    /// <summary>What this view does with keys, beside the code that does it.</summary>
    internal static readonly IReadOnlyList<KeyWords> KeysInWords =
    [
        new("PgUp, PgDn, wheel", "scroll, back to the first line"),
        new("Home, End", "go to its beginning or end"),
    ];

    /// <summary>What it does where a screen is for reading alone.</summary>
    internal static readonly IReadOnlyList<KeyWords> KeysToRead =
    [
        new("Space", "read on"),
        new("Up, Down", "scroll by a row"),
        .. KeysInWords,
    ];

    internal const int NarrowestColumn = 50;
    internal const int WidestColumn = 90;
    private const int WheelRows = 3;

    private readonly Look _look;
    private readonly List<Paragraph> _paragraphs = [];
    private StoryLayout _layout;
    private int _freshFrom;
    private int _readTo;
    private int _maximumColumns = 72;
    private int _shownTo = int.MaxValue;
    private bool _isLaidOut;

    /// <summary>Up to which row was read before new text came; null once that was drawn, when it counts as seen.</summary>
    private int? _seenTo;

    internal StoryView(Look look)
    {
        _look = look;
        _layout = new StoryLayout([], 1, look.Glyphs);
        CanFocus = true;
        KeyBindings.Clear();
        MouseBindings.Clear();
    }

    /// <summary>Raised when the reader has moved, or there is more or less to read.</summary>
    internal event Action? Moved;

    /// <summary>The widest the column of text gets, 50 to 90.</summary>
    internal int MaximumColumns
    {
        get => _maximumColumns;
        set
        {
            _maximumColumns = Math.Clamp(value, NarrowestColumn, WidestColumn);
            Relayout();
        }
    }

    /// <summary>How long each row of a new passage waits for the one before it; null for all at once.</summary>
    internal TimeSpan? RowPace { get; set; }

    /// <summary>Whether rows of the passage are still to appear.</summary>
    internal bool IsComing => _shownTo != int.MaxValue;

    internal IReadOnlyList<Paragraph> Paragraphs => _paragraphs;

    /// <summary>Whether text waits below that has never been on the screen.</summary>
    internal bool HasUnread => _readTo < _layout.Rows.Count;

    /// <summary>Whether the last row is on the screen.</summary>
    internal bool IsAtEnd => Viewport.Y + Viewport.Height >= _layout.Rows.Count;

    /// <summary>Whether only text that was read already is on the screen, and there is more of that below.</summary>
    internal bool IsLookingBack => !IsAtEnd && Viewport.Y + Viewport.Height < _readTo;

    /// <summary>The paragraph at the top of the view.</summary>
    internal int TopParagraph =>
        _layout.Rows.Count == 0 ? 0 : _layout.Rows[Math.Clamp(Viewport.Y, 0, _layout.Rows.Count - 1)].Paragraph;

    // before the first layout the width is unknown, and the widest column is the best guess
    private int TextWidth =>
        Viewport.Width == 0 ? _maximumColumns : Math.Max(1, Math.Min(_maximumColumns, Viewport.Width - 4));

    /// <summary>The paragraphs of which at least a row is on the screen, in order.</summary>
    internal IEnumerable<Paragraph> OnScreen =>
        _layout
            .Rows.Skip(Viewport.Y)
            .Take(Viewport.Height)
            .Where(row => row.Line is not null)
            .Select(row => row.Paragraph)
            .Distinct()
            .Select(at => _paragraphs[at]);

    /// <summary>Adds a passage. It starts at the top; where text before it is unread, the first such line does.</summary>
    internal void Append(IEnumerable<Paragraph> passage)
    {
        int fresh = _paragraphs.Count;
        _paragraphs.AddRange(passage);
        if (fresh == _paragraphs.Count)
            return;
        bool wasRead = !HasUnread;
        _freshFrom = wasRead ? fresh : _freshFrom;
        AwaitLayout();
        Rebuild(keepRead: true);
        _seenTo = _readTo;
        ScrollTo(wasRead ? _layout.RowOf(fresh) : _readTo);
        ComeRowByRow(_layout.RowOf(fresh));
    }

    /// <summary>Shows at once what is still to appear.</summary>
    /// <returns>Whether anything was.</returns>
    internal bool ShowRest()
    {
        if (!IsComing)
            return false;
        _shownTo = int.MaxValue;
        SetNeedsDraw();
        return true;
    }

    /// <summary>Shows another text: what is known already, and the passage to read now.</summary>
    internal void Replace(IEnumerable<Paragraph> known, IEnumerable<Paragraph> passage)
    {
        AwaitLayout();
        _paragraphs.Clear();
        _paragraphs.AddRange(known);
        _freshFrom = _paragraphs.Count;
        _paragraphs.AddRange(passage);
        Rebuild(keepRead: false);
        _seenTo = _readTo = _layout.RowOf(_freshFrom);
        ScrollTo(_freshFrom < _paragraphs.Count ? _layout.RowOf(_freshFrom) : _layout.Rows.Count);
    }

    /// <summary>Counts everything as read: the player has seen it before, or has gone to the end past it.</summary>
    internal void MarkRead()
    {
        _readTo = _layout.Rows.Count;
        _seenTo = null;
    }

    /// <summary>Goes on by a screen, less one row to keep the thread.</summary>
    /// <returns>Whether there was more.</returns>
    internal bool ReadOn()
    {
        if (IsAtEnd)
            return false;
        ScrollBy(Math.Max(1, Viewport.Height - 1));
        return true;
    }

    /// <summary>Scrolls by a key that means scrolling, wherever the focus is.</summary>
    internal bool ScrollByKey(Key key)
    {
        int page = Math.Max(1, Viewport.Height - 1);
        if (key == Key.PageDown)
            ScrollBy(page);
        else if (key == Key.PageUp)
            ScrollBy(-page);
        else if (key == Key.Home)
            ScrollTo(0);
        else if (key == Key.End)
            ScrollTo(IsLookingBack && HasUnread ? _readTo : _layout.Rows.Count);
        else
            return false;
        return true;
    }

    /// <summary>Scrolls so far that a paragraph, given by its place from 0, begins at the top.</summary>
    internal void ScrollToParagraph(int paragraph) => ScrollTo(_layout.RowOf(paragraph));

    internal void ScrollBy(int rows) => ScrollTo(Viewport.Y + rows);

    protected override void Dispose(bool disposing)
    {
        // a timer may still be under way
        _shownTo = int.MaxValue;
        base.Dispose(disposing);
    }

    protected override bool OnKeyDown(Key key)
    {
        if (key == Key.CursorDown)
            ScrollBy(1);
        else if (key == Key.CursorUp)
            ScrollBy(-1);
        else
            return ScrollByKey(key);
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
            ScrollBy(WheelRows);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp))
            ScrollBy(-WheelRows);
        else
            return false;
        return true;
    }

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        base.OnSubViewLayout(args);
        _isLaidOut = true;
        bool hadUnread = HasUnread;
        Relayout();
        if (hadUnread != HasUnread)
            Moved?.Invoke();
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        _seenTo = null;
        int left = Math.Max(1, (Viewport.Width - TextWidth - 1) / 2);
        for (int y = 0; y < Viewport.Height; y++)
        {
            int row = Viewport.Y + y;
            if (row < _layout.Rows.Count && row < _shownTo)
                DrawRow(_layout.Rows[row], left, y);
        }

        DrawThumb();
        return true;
    }

    private void DrawRow(StoryRow row, int x, int y)
    {
        Paragraph paragraph = _paragraphs[row.Paragraph];
        bool isOld = row.Paragraph < _freshFrom;
        if (row.Line is null)
            return;
        if (StoryLayout.HasGutter(paragraph.Kind))
        {
            SetAttribute(_look.Of(this, isOld ? TextRole.Dim : Paragraph.RoleOf(paragraph.Kind)));
            AddStr(x, y, (row.IsFirst ? _look.Glyphs.Marks : _look.Glyphs.Rules)[(int)paragraph.Kind]);
            x += StoryLayout.Gutter;
        }

        foreach (TextSpan span in row.Line.Spans)
        {
            SetAttribute(_look.Of(this, isOld && span.Role != TextRole.Heading ? TextRole.Dim : span.Role));
            AddStr(x, y, span.Text);
            x += Columns.Of(span.Text);
        }
    }

    private void DrawThumb()
    {
        int rows = _layout.Rows.Count;
        int height = Viewport.Height;
        if (rows <= height || height < 2)
            return;
        int size = Math.Max(1, height * height / rows);
        int top = (height - size) * Math.Min(Viewport.Y, rows - height) / Math.Max(1, rows - height);
        SetAttribute(_look.Of(this, TextRole.Frame));
        for (int y = top; y < top + size; y++)
            AddStr(Viewport.Width - 1, y, _look.Glyphs.Thumb);
        if (IsAtEnd)
            return;
        SetAttribute(_look.Of(this, TextRole.Key));
        AddStr(Viewport.Width - 1, height - 1, _look.Glyphs.More);
    }

    private void ComeRowByRow(int first)
    {
        if (RowPace is not { } pace || App is not { } app)
            return;
        bool wasComing = IsComing;
        _shownTo = first + 1;
        if (!wasComing)
            app.AddTimeout(pace, ShowNextRow);
    }

    private bool ShowNextRow()
    {
        if (!IsComing)
            return false;
        _shownTo++;
        // what lies below the view is read on to, and is there by then
        if (_shownTo >= Math.Min(_layout.Rows.Count, Viewport.Y + Viewport.Height))
            _shownTo = int.MaxValue;
        SetNeedsDraw();
        return IsComing;
    }

    /// <summary>Wraps anew when the width has changed; the text at the top stays there.</summary>
    private void Relayout()
    {
        if (_layout.Width == TextWidth)
        {
            // laid out once more before anyone saw it: what shows now is what will be read
            _readTo = _seenTo ?? _readTo;
            FitContent();
            NoteRead();
            return;
        }

        _shownTo = int.MaxValue;
        int top = Math.Clamp(Viewport.Y, 0, Math.Max(0, _layout.Rows.Count - 1));
        StoryRow? anchor = top < _layout.Rows.Count ? _layout.Rows[top] : null;
        Rebuild(keepRead: true);
        if (anchor is not null)
            ScrollTo(_layout.RowOf(anchor.Paragraph, anchor.Start));
    }

    private void Rebuild(bool keepRead)
    {
        int read = keepRead ? _layout.ParagraphsAbove(_seenTo ?? _readTo) : 0;
        _layout = new StoryLayout(_paragraphs, TextWidth, _look.Glyphs);
        _readTo = read >= _paragraphs.Count ? _layout.Rows.Count : Math.Min(_layout.RowOf(read), _layout.Rows.Count);
        _seenTo = _seenTo is null ? null : _readTo;
        FitContent();
    }

    // empty rows below a short passage let it stand at the top
    private void FitContent()
    {
        int rows = Math.Max(_layout.Rows.Count, _layout.RowOf(_freshFrom) + Viewport.Height);
        Size size = new(Math.Max(1, Viewport.Width), Math.Max(1, rows));
        if (GetContentSize() != size)
            SetContentSize(size);
    }

    private void ScrollTo(int row)
    {
        int fresh = _layout.RowOf(_freshFrom);
        int lowest = Math.Max(Math.Min(fresh, _layout.Rows.Count - 1), _layout.Rows.Count - Viewport.Height);
        Viewport = Viewport with { Y = Math.Clamp(row, 0, Math.Max(0, lowest)) };
        NoteRead();
        SetNeedsDraw();
        Moved?.Invoke();
    }

    /// <summary>What surrounds new text may leave it other rows than the last text had: none of it counts as seen before.</summary>
    private void AwaitLayout()
    {
        _isLaidOut = false;
        SetNeedsLayout();
    }

    private void NoteRead()
    {
        if (!_isLaidOut)
            return;
        int seen = Math.Min(Viewport.Y + Viewport.Height, _layout.Rows.Count);
        // a jump to the end does not make the rows between read
        if (Viewport.Y <= _readTo)
            _readTo = Math.Max(_readTo, seen);
    }
}
