using SinoRussia.Terminal.Driver;
using SinoRussia.Terminal.Prose;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace SinoRussia.Terminal.Tests.Driver;

public sealed class ThriftyOutputTests
{
    private const int Width = 24;
    private const int Height = 5;

    private static readonly string[] Words = ["Хабаровск", "黑龙江", "late", "▲ 5", "  ", "x", "元", "───"];

    private static readonly Attribute Plain = new(new Color(230, 224, 212), new Color(20, 24, 31));
    private static readonly Attribute Marked = new(new Color(227, 190, 108), new Color(20, 24, 31));

    private readonly ThriftyOutput _output = new(AppModel.FullScreen);
    private readonly OutputBufferImpl _buffer = new();

    public ThriftyOutputTests()
    {
        _buffer.SetSize(Width, Height);
        Draw(0, 0, "The clock is late.", Plain);
        Send();
    }

    [Fact]
    public void What_is_drawn_again_as_it_was_is_not_sent()
    {
        _buffer.ClearContents();
        Draw(0, 0, "The clock is late.", Plain);
        Assert.Equal("", Send());
    }

    [Fact]
    public void Only_the_cells_that_look_different_are_sent()
    {
        Draw(0, 0, "The cloak is late.", Plain);
        Assert.Equal("\x1b[1;8H\x1b[38;2;230;224;212m\x1b[48;2;20;24;31ma", Send());
    }

    [Fact]
    public void A_colour_is_sent_where_it_changes_and_no_sooner()
    {
        Draw(2, 0, "Pears", Plain);
        Draw(2, 5, "Apples", Marked);
        string frame = Send();
        Assert.Equal(1, frame.Split("[48;2;20;24;31m").Length - 1);
        Assert.Contains("Pears\x1b[38;2;227;190;108mApples", frame, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_of_another_size_gets_it_whole()
    {
        _buffer.SetSize(Width + 1, Height);
        Draw(0, 0, "The clock is late.", Plain);
        Assert.Contains("The clock is late.", Send(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cursor_that_stays_where_it_is_shown_is_not_sent_again()
    {
        IOutput output = _output;
        Cursor cursor = new() { Position = new System.Drawing.Point(3, 1), Style = CursorStyle.BlinkingBar };
        output.SetCursor(cursor);
        string shown = _output.GetLastOutput();
        output.SetCursor(cursor);
        Assert.Equal(shown, _output.GetLastOutput());
        output.SetCursor(cursor with { Position = new System.Drawing.Point(4, 1) });
        Assert.NotEqual(shown, _output.GetLastOutput());
    }

    [Fact]
    public void A_cursor_comes_back_after_it_was_hidden()
    {
        IOutput output = _output;
        Cursor cursor = new() { Position = new System.Drawing.Point(3, 1), Style = CursorStyle.BlinkingBar };
        output.SetCursor(cursor);
        output.SetCursor(cursor with { Position = null });
        string hidden = _output.GetLastOutput();
        output.SetCursor(cursor);
        Assert.Contains("\x1b[?25h", _output.GetLastOutput()[hidden.Length..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_is_drawn_the_terminal_shows_what_the_buffer_holds(int seed)
    {
        Random chance = new(seed);
        PaperTerminal terminal = new(Width, Height);
        terminal.Take(_output.LastFrame);
        for (int frame = 0; frame < 300; frame++)
        {
            if (chance.Next(8) == 0)
                _buffer.ClearContents();
            DrawRow(chance.Next(Height), chance);
            DrawRow(chance.Next(Height), chance);
            terminal.Take(Send());
            AssertShown(terminal);
        }
    }

    /// <summary>Rows are drawn whole, as screens draw them: half a wide character is never left to chance.</summary>
    private void DrawRow(int row, Random chance)
    {
        int column = 0;
        while (column < Width)
        {
            string word = Words[chance.Next(Words.Length)];
            int width = Columns.Of(word);
            if (column + width > Width)
                (word, width) = (" ", 1);
            Draw(row, column, word, chance.Next(2) == 0 ? Plain : Marked);
            column += width;
        }
    }

    private void AssertShown(PaperTerminal terminal)
    {
        for (int row = 0; row < Height; row++)
        {
            for (int column = 0; column < Width; column++)
            {
                Cell cell = _buffer.Contents![row, column];
                (string text, string colours) = terminal[row, column];
                if (text.Length == 0)
                    continue;
                Assert.Equal(cell.Grapheme is { Length: > 0 } sign ? sign : " ", text);
                if (cell.Attribute is { } attribute && colours.Length > 0)
                    Assert.Contains($"38;2;{attribute.Foreground.R};", colours, StringComparison.Ordinal);
            }
        }
    }

    private void Draw(int row, int column, string text, Attribute attribute)
    {
        _buffer.CurrentAttribute = attribute;
        _buffer.Move(column, row);
        _buffer.AddStr(text);
    }

    private string Send()
    {
        _output.Write(_buffer);
        return _output.LastFrame;
    }
}
