using System.Text;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Checking.Formats;

/// <summary>The line that a finding is about, and a mark under the place.</summary>
internal static class SourceExcerpt
{
    /// <summary>A longer line is cut, so that the mark stays on the screen.</summary>
    private const int Width = 100;

    /// <summary>Writes the line and the mark.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="source">The file's text.</param>
    /// <param name="after">What to write behind the mark.</param>
    /// <returns>Two lines without an end; empty where the file has no such line.</returns>
    public static string Of(Diagnostic finding, string source, string after)
    {
        string line = LineOf(source, finding.At.Line);
        if (line.Length == 0)
        {
            return "";
        }

        int column = Math.Clamp(finding.At.Column - 1, 0, line.Length);
        int length = LengthOf(line, column);
        int cut = Math.Max(0, Math.Min(column - 20, line.Length - Width));
        if (column < Width - 20)
        {
            cut = 0;
        }

        string shown = line[cut..Math.Min(line.Length, cut + Width)];
        string number = finding.At.Line.ToString().PadLeft(5);
        StringBuilder text = new();
        text.Append(number).Append(" | ").Append(cut > 0 ? "…" : "").Append(shown);
        text.Append(cut + Width < line.Length ? "…" : "").Append('\n');
        int indent = column - cut + (cut > 0 ? 1 : 0);
        text.Append(' ', number.Length + 3 + indent)
            .Append('^')
            .Append('~', Math.Max(0, Math.Min(length, Width - (column - cut)) - 1));
        return text.Append(after.Length > 0 ? $" {after}" : "").ToString();
    }

    private static string LineOf(string source, int number)
    {
        int start = 0;
        for (int row = 1; row < number && start >= 0; row++)
        {
            start = source.IndexOf('\n', start) is var end and >= 0 ? end + 1 : -1;
        }

        if (start < 0)
        {
            return "";
        }

        int next = source.IndexOf('\n', start);
        string line = source[start..(next < 0 ? source.Length : next)];
        return PlainText.Clean(line.Replace('\t', ' ')).TrimEnd();
    }

    /// <summary>How long the word at a place is; the header's name where a header begins there.</summary>
    private static int LengthOf(string line, int column)
    {
        int end = column;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '.'))
        {
            end++;
        }

        return Math.Max(1, end - column);
    }
}
