namespace SinoRussia.Narrative.Compilation;

/// <summary>Where curly brackets open and close. The parser names the place where it gave up, far below the cause.</summary>
internal static class Brackets
{
    /// <summary>The innermost bracket that is still open at the end of a line.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="line">The line where the parser missed the closing bracket, from 1.</param>
    /// <returns>Line and column of the opening bracket, from 1; null where every one is closed.</returns>
    public static (int Line, int Column)? OpenAt(string text, int line)
    {
        Stack<(int, int)> open = [];
        string[] lines = Comments.Blank(text).Split('\n');
        for (int row = 0; row < Math.Min(line, lines.Length); row++)
        {
            for (int column = 0; column < lines[row].Length; column++)
            {
                switch (lines[row][column])
                {
                    case '\\':
                        column++;
                        break;
                    case '{':
                        open.Push((row + 1, column + 1));
                        break;
                    case '}':
                        open.TryPop(out _);
                        break;
                    default:
                        break;
                }
            }
        }

        return open.TryPeek(out (int, int) opener) ? opener : null;
    }
}
