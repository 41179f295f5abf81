using System.Globalization;
using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Tests.Driver;

/// <summary>A terminal on paper: knows text, places and colours, and shows what a real one would.</summary>
internal sealed class PaperTerminal(int columns, int rows)
{
    private readonly (string Text, string Colours)[,] _cells = Blank(columns, rows);
    private readonly SortedDictionary<string, string> _colours = [];
    private int _row;
    private int _column;

    internal (string Text, string Colours) this[int row, int column] => _cells[row, column];

    internal void Take(string frame)
    {
        int at = 0;
        while (at < frame.Length)
        {
            if (frame[at] == '\x1b')
            {
                int end = frame.IndexOfAny(['H', 'm'], at);
                Obey(frame[end], [.. frame[(at + 2)..end].Split(';')]);
                at = end + 1;
                continue;
            }

            string sign = StringInfo.GetNextTextElement(frame, at);
            Put(sign, Columns.Of(sign));
            at += sign.Length;
        }
    }

    private void Obey(char code, string[] numbers)
    {
        if (code == 'H')
        {
            (_row, _column) = (Number(numbers[0]) - 1, Number(numbers[1]) - 1);
            return;
        }

        // 38;2;r;g;b and 48;2;r;g;b, or one number for a style
        string kind = numbers[0] is "38" or "48" ? numbers[0] : $"style {numbers[0]}";
        _colours[kind] = string.Join(';', numbers);
    }

    private void Put(string sign, int width)
    {
        for (int column = _column; column < _column + width; column++)
            Erase(column);
        string colours = string.Join(' ', _colours.Values);
        _cells[_row, _column] = (sign, colours);
        if (width == 2)
            _cells[_row, _column + 1] = ("", colours);
        _column += width;
    }

    /// <summary>Half a wide character cannot stay.</summary>
    private void Erase(int column)
    {
        if (_cells[_row, column].Text.Length == 0)
            _cells[_row, column - 1].Text = " ";
        if (column + 1 < columns && _cells[_row, column + 1].Text.Length == 0)
            _cells[_row, column + 1].Text = " ";
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static (string, string)[,] Blank(int columns, int rows)
    {
        (string, string)[,] cells = new (string, string)[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
                cells[row, column] = (" ", "");
        }

        return cells;
    }
}
