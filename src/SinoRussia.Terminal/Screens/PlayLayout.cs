using System.Drawing;
using SinoRussia.Terminal.Views;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Screens;

/// <summary>Where the parts of the play screen stand, in cells.</summary>
internal sealed record PlayLayout
{
    internal const int WideFrom = 96;
    private const int SideColumns = 28;
    private const int TwoHintsFrom = 24;

    /// <summary>Rows that are kept for the late moves where the meters would take them all.</summary>
    private const int LedgerRows = 8;
    private const int LedgerHeading = 2;

    /// <summary>Reckons the places.</summary>
    /// <param name="size">The whole screen.</param>
    /// <param name="hasMeters">Whether there is anything to show at the side.</param>
    /// <param name="stripRows">The rows of the strip where there is no side, from the width.</param>
    /// <param name="choiceRows">The rows that the choices would like, from the width.</param>
    /// <param name="hintRows">The rows that hints would like.</param>
    internal PlayLayout(
        Size size,
        bool hasMeters,
        Func<int, int> stripRows,
        Func<int, int> choiceRows,
        int hintRows = 0
    )
    {
        HintRows = Math.Min(hintRows, size.Height < TwoHintsFrom ? 1 : 2);
        IsWide = hasMeters && size.Width >= WideFrom;
        StripRows = hasMeters && !IsWide ? stripRows(size.Width) : 0;
        Split = IsWide ? size.Width - SideColumns : size.Width - 1;
        Bottom = size.Height - 2 - HintRows;
        int wanted = choiceRows(Split - 1);
        int rows = Math.Clamp(wanted, 2, Math.Max(3, size.Height / 3));
        Middle = Bottom - rows - 1;
        Width = size.Width;
    }

    internal bool IsWide { get; }

    internal int StripRows { get; }

    internal int HintRows { get; }

    /// <summary>The column of the line between story and side, or the last column.</summary>
    internal int Split { get; }

    /// <summary>The row of the lowest line.</summary>
    internal int Bottom { get; }

    /// <summary>The row of the line between story and choices.</summary>
    internal int Middle { get; }

    internal int Width { get; }

    internal Rectangle StoryBox => Rectangle.FromLTRB(0, StripRows, Split + 1, Middle + 1);

    internal Rectangle ChoiceBox => Rectangle.FromLTRB(0, Middle, Split + 1, Bottom + 1);

    internal Rectangle SideBox => IsWide ? Rectangle.FromLTRB(Split, StripRows, Width, Bottom + 1) : Rectangle.Empty;

    /// <summary>Puts the story and the choices into their boxes.</summary>
    internal void PlaceText(View story, View choices)
    {
        PlaceInside(story, StoryBox);
        PlaceInside(choices, ChoiceBox);
    }

    /// <summary>Puts the meters where there is room for them: in a strip above, or at the side over the late moves.</summary>
    internal void PlaceStanding(MeterStrip strip, MeterView meters, LedgerView ledger)
    {
        strip.Visible = StripRows > 0;
        meters.Visible = ledger.Visible = IsWide;
        Screen.Place(strip, 0, 0, Width, StripRows);
        int left = SideBox.Left + 2;
        int width = SideBox.Width - 4;
        int height = SideBox.Height - 2;
        int count = meters.Meters.Count;
        int rows = Math.Min(height, count * MeterView.RowsEach(count, height - LedgerRows));
        Screen.Place(meters, left, SideBox.Top + 1, width, rows);
        int top = SideBox.Top + 1 + rows + LedgerHeading;
        Screen.Place(ledger, left, top, width, Bottom - top);
    }

    private static void PlaceInside(View view, Rectangle box) =>
        Screen.Place(view, box.Left + 1, box.Top + 1, box.Width - 2, box.Height - 2);
}
