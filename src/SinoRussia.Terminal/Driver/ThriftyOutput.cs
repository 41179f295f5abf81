using System.Text;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;

namespace SinoRussia.Terminal.Driver;

/// <summary>
/// Sends each frame as one piece: where the cursor goes only where something is written there, a colour only where it
/// changes, and nothing at all about a hidden cursor that stays hidden. Terminal.Gui writes a position for every clean cell
/// of a row that changed, and both colours for every change of one.
/// </summary>
/// <param name="model">Whole screen or a part of it.</param>
internal sealed class ThriftyOutput(AppModel model) : AnsiOutput(model), IOutput
{
    private readonly StringBuilder _frame = new();
    private readonly StringBuilder _attribute = new();
    private bool _isInFrame;
    private (int Column, int Row)? _moveTo;
    private string _foreground = "";
    private string _background = "";
    private bool _isCursorShown;

    public override void Write(IOutputBuffer buffer)
    {
        _frame.Clear();
        _foreground = _background = "";
        _moveTo = null;
        _isInFrame = true;
        try
        {
            base.Write(buffer);
        }
        finally
        {
            _isInFrame = false;
        }

        if (_frame.Length > 0)
            base.Write(_frame);
    }

    void IOutput.SetCursor(Cursor cursor)
    {
        if (!cursor.IsVisible && !_isCursorShown)
            return;
        _isCursorShown = cursor.IsVisible;
        SetCursor(cursor);
    }

    void IOutput.Suspend()
    {
        Suspend();
        // what ran meanwhile may have shown it
        _isCursorShown = true;
    }

    protected override void Write(StringBuilder output)
    {
        if (!_isInFrame)
        {
            base.Write(output);
            return;
        }

        if (_moveTo is { } place)
            _frame.Append(EscSeqUtils.CSI_SetCursorPosition(place.Row + 1, place.Column + 1));
        _moveTo = null;
        _frame.Append(output);
    }

    protected override bool SetCursorPositionImpl(int col, int row)
    {
        if (!_isInFrame)
            return base.SetCursorPositionImpl(col, row);
        _moveTo = (col, row);
        return true;
    }

    protected override void AppendOrWriteAttribute(StringBuilder output, Attribute attr, TextStyle redrawTextStyle)
    {
        if (!_isInFrame)
        {
            base.AppendOrWriteAttribute(output, attr, redrawTextStyle);
            return;
        }

        // three codes: the foreground, the background, and the style where it changes
        base.AppendOrWriteAttribute(_attribute.Clear(), attr, redrawTextStyle);
        string[] codes = _attribute.ToString().Split('\x1b');
        if (codes[1] != _foreground)
            output.Append('\x1b').Append(_foreground = codes[1]);
        if (codes[2] != _background)
            output.Append('\x1b').Append(_background = codes[2]);
        foreach (string style in codes.Skip(3))
            output.Append('\x1b').Append(style);
    }
}
