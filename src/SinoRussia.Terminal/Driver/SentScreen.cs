using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Text;

namespace SinoRussia.Terminal.Driver;

/// <summary>
/// What the terminal shows: the cells as they were last sent. Terminal.Gui clears and draws whole screens, often twice;
/// what comes out as it was need not be sent again.
/// </summary>
internal sealed class SentScreen
{
    private Cell[,] _cells = new Cell[0, 0];
    private volatile bool _isKnown;

    /// <summary>Something else wrote on the terminal, or it was resized: the next frame is sent as it comes.</summary>
    internal void Forget() => _isKnown = false;

    /// <summary>Marks as clean what the terminal shows already, and remembers the rest as sent.</summary>
    /// <param name="buffer">The frame about to be sent.</param>
    internal void Spare(IOutputBuffer buffer)
    {
        Cell[,] frame = buffer.Contents!;
        if (!_isKnown || _cells.GetLength(0) != frame.GetLength(0) || _cells.GetLength(1) != frame.GetLength(1))
        {
            _isKnown = true;
            _cells = (Cell[,])frame.Clone();
            return;
        }

        for (int row = 0; row < frame.GetLength(0); row++)
        {
            if (buffer.DirtyLines[row])
                Spare(frame, row);
        }
    }

    private void Spare(Cell[,] frame, int row)
    {
        // half of a wide character cannot be left as it was
        bool mayStay = !HasWide(frame, row) && !HasWide(_cells, row);
        for (int column = 0; column < frame.GetLength(1); column++)
        {
            ref Cell cell = ref frame[row, column];
            ref Cell sent = ref _cells[row, column];
            if (mayStay && cell.IsDirty && cell.Grapheme == sent.Grapheme && cell.Attribute == sent.Attribute)
                cell.IsDirty = false;
            sent = cell;
        }
    }

    private static bool HasWide(Cell[,] cells, int row)
    {
        for (int column = 0; column < cells.GetLength(1); column++)
        {
            string grapheme = cells[row, column].Grapheme;
            if (grapheme is { Length: > 0 } && !char.IsAscii(grapheme[0]) && grapheme.GetColumns() > 1)
                return true;
        }

        return false;
    }
}
