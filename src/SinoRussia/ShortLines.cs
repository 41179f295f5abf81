using System.Text;

namespace SinoRussia;

/// <summary>Reads lines from anywhere, however long: of each, only the beginning is kept.</summary>
/// <param name="input">Where they come from.</param>
internal sealed class ShortLines(TextReader input) : TextReader
{
    /// <summary>More than any entry has, in characters.</summary>
    public const int MaxLength = 1000;

    /// <summary>Whether somebody types them at a terminal.</summary>
    public bool IsTyped { get; init; }

    /// <inheritdoc />
    public override int Peek() => input.Peek();

    /// <inheritdoc />
    public override int Read() => input.Read();

    /// <summary>Reads one line.</summary>
    /// <returns>Its first <see cref="MaxLength"/> characters, without the end of the line; null at the end of the input.</returns>
    public override string? ReadLine()
    {
        StringBuilder line = new();
        int next = input.Read();
        if (next < 0)
        {
            return null;
        }

        while (next is not (< 0 or '\n'))
        {
            if (line.Length < MaxLength)
            {
                line.Append((char)next);
            }

            next = input.Read();
        }

        return line.ToString().TrimEnd('\r');
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        input.Dispose();
        base.Dispose(disposing);
    }
}
