using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;

namespace SinoRussia.Terminal.Driver;

/// <summary>
/// Sends each frame as one piece: only the cells that look different, a colour only where it changes, and nothing about a
/// cursor that stays as it is. Terminal.Gui sends whole rows, often twice, and both colours for a change of one.
/// </summary>
/// <param name="model">Whole screen or a part of it.</param>
internal sealed class ThriftyOutput(AppModel model) : AnsiOutput(model), IOutput
{
    private readonly SentScreen _sent = new();
    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly StringBuilder _frame = new();
    private readonly StringBuilder _attribute = new();
    private bool _isInFrame;
    private (int Column, int Row)? _moveTo;
    private string _foreground = "";
    private string _background = "";
    private bool _isCursorShown;

    /// <summary>The last frame as it was sent; empty where nothing looked different.</summary>
    internal string LastFrame => _frame.ToString();

    /// <summary>From now on a terminal that was resized, or come back to, gets the next frame whole.</summary>
    [UnsupportedOSPlatform("windows")]
    internal void Watch() =>
        _registrations.AddRange([
            PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => _sent.Forget()),
            PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => _sent.Forget()),
        ]);

    public override void Write(IOutputBuffer buffer)
    {
        _sent.Spare(buffer);
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
        // asked at every turn of the loop; a frame hides it first, so what is shown already stands where it should
        if (cursor.IsVisible ? _isCursorShown && cursor == GetCursor() : !_isCursorShown)
            return;
        _isCursorShown = cursor.IsVisible;
        SetCursor(cursor);
    }

    void IOutput.Suspend()
    {
        Suspend();
        // what ran meanwhile may have shown it, and written over the screen
        _sent.Forget();
        _isCursorShown = true;
    }

    void IDisposable.Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        Dispose();
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
