using System.Text;
using SinoRussia.Testing;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace SinoRussia.Terminal.Tests.Golden;

/// <summary>A screen as text: its rows, and which of its cells look alike in every family of colours.</summary>
internal static class Picture
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The rows; a row that is the same as the one above is counted instead.</summary>
    internal static string Rows(IEnumerable<string> rows)
    {
        StringBuilder text = new();
        string? last = null;
        int repeats = 0;
        foreach (string row in rows.Append(null!))
        {
            if (row == last)
            {
                repeats++;
                continue;
            }

            if (repeats > 0)
                text.Append("  x").Append(repeats).Append(" more\n");
            text.Append(row).Append('\n');
            (last, repeats) = (row, 0);
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The attributes of all cells, row by row.</summary>
    internal static string[][] Attributes(Stage stage)
    {
        Cell[,] cells = stage.App.Driver!.Contents!;
        return
        [
            .. Enumerable
                .Range(0, cells.GetLength(0))
                .Select(y =>
                    Enumerable.Range(0, cells.GetLength(1)).Select(x => Word(cells[y, x].Attribute)).ToArray()
                ),
        ];
    }

    /// <summary>
    /// A legend with a letter for each look that occurs, and the runs of each row: <c>a3 b20</c> is three cells of
    /// look a, then twenty of look b.
    /// </summary>
    /// <param name="families">The attributes of the same screen in each family.</param>
    internal static string Looks(IReadOnlyList<string[][]> families)
    {
        Dictionary<string, char> legend = [];
        List<string> rows = [];
        for (int y = 0; y < families[0].Length; y++)
        {
            StringBuilder row = new();
            int run = 0;
            char last = ' ';
            for (int x = 0; x < families[0][y].Length; x++)
            {
                string look = string.Join("  ", families.Select(family => family[y][x]));
                if (!legend.TryGetValue(look, out char letter))
                    legend[look] = letter = Letters[legend.Count];
                if (letter != last && run > 0)
                    row.Append(last).Append(run).Append(' ');
                run = letter == last ? run + 1 : 1;
                last = letter;
            }

            rows.Add(row.Append(last).Append(run).ToString());
        }

        return string.Join('\n', legend.Select(entry => $"{entry.Value}  {entry.Key}")) + "\n" + Rows(rows);
    }

    private static string Word(Attribute? attribute) =>
        attribute is not { } look ? "?"
        : look.Style == TextStyle.None ? $"{Word(look.Foreground)}/{Word(look.Background)}"
        : $"{Word(look.Foreground)}/{Word(look.Background)} {look.Style}";

    private static string Word(Color colour) => colour == Color.None ? "-" : colour.ToString();
}
