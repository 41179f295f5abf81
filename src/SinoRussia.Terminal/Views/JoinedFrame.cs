using System.Drawing;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>
/// The lines of a whole screen, drawn by the screen itself: frames of neighbouring views lose their junctions when
/// only one of them is redrawn.
/// </summary>
internal sealed class JoinedFrame(Look look)
{
    private const int UpArm = 1;
    private const int DownArm = 2;
    private const int LeftArm = 4;
    private const int RightArm = 8;

    private readonly Dictionary<Point, int> _cells = [];
    private readonly List<(Point At, int Room, string Title)> _titles = [];
    private readonly List<(Point End, int Room, string Note)> _notes = [];

    internal void Clear()
    {
        _cells.Clear();
        _titles.Clear();
        _notes.Clear();
    }

    /// <summary>Adds a box by its outer cells; lines that meet are joined.</summary>
    internal void Add(Rectangle box, string title = "")
    {
        if (box.Width < 2 || box.Height < 2)
            return;
        for (int x = box.Left; x < box.Right - 1; x++)
        {
            Join(x, box.Top, RightArm, x + 1, box.Top, LeftArm);
            Join(x, box.Bottom - 1, RightArm, x + 1, box.Bottom - 1, LeftArm);
        }

        for (int y = box.Top; y < box.Bottom - 1; y++)
        {
            Join(box.Left, y, DownArm, box.Left, y + 1, UpArm);
            Join(box.Right - 1, y, DownArm, box.Right - 1, y + 1, UpArm);
        }

        if (title.Length > 0)
            _titles.Add((new Point(box.Left + 2, box.Top), box.Width - 4, Printable.Line(title)));
    }

    /// <summary>Adds a quiet word at the right end of a box's upper line; it gives way where title and note do not both fit.</summary>
    internal void AddNote(Rectangle box, string title, string note)
    {
        int room = box.Width - 6 - Columns.Of(Printable.Line(title));
        if (note.Length > 0)
            _notes.Add((new Point(box.Right - 2, box.Top), room, note));
    }

    /// <summary>Draws lines and titles into a view whose cells they are given in.</summary>
    internal void Draw(View view)
    {
        GlyphSet glyphs = look.Glyphs;
        view.SetAttribute(look.Of(view, TextRole.Frame));
        foreach ((Point at, int arms) in _cells)
            view.AddStr(at.X, at.Y, glyphs.Lines[arms].ToString());
        view.SetAttribute(look.Of(view, TextRole.FrameTitle));
        foreach ((Point at, int room, string title) in _titles)
        {
            if (room > 2)
                view.AddStr(at.X, at.Y, $" {Columns.Clip(glyphs.Text(title), room - 2, glyphs.Ellipsis)} ");
        }

        view.SetAttribute(look.Of(view, TextRole.Dim));
        foreach ((Point end, int room, string note) in _notes)
        {
            string text = $" {glyphs.Text(note)} ";
            if (Columns.Of(text) + 2 <= room)
                view.AddStr(end.X - Columns.Of(text), end.Y, text);
        }
    }

    private void Join(int x, int y, int arm, int otherX, int otherY, int otherArm)
    {
        Point one = new(x, y);
        Point other = new(otherX, otherY);
        _cells[one] = _cells.GetValueOrDefault(one) | arm;
        _cells[other] = _cells.GetValueOrDefault(other) | otherArm;
    }
}
