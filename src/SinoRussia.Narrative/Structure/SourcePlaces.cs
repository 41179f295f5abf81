using Ink.Parsed;
using Ink.Runtime;
using SinoRussia.Narrative.Compilation;
using InkObject = Ink.Parsed.Object;

namespace SinoRussia.Narrative.Structure;

/// <summary>From the parser's objects to places in the source.</summary>
internal sealed class SourcePlaces(SourceReader reader)
{
    public SourceSpan SpanOf(InkObject piece) => RangeOf(piece).Start;

    public SourceSpan SpanOf(Identifier? name, InkObject piece) =>
        name?.debugMetadata is { } place ? RangeOf(place).Start : SpanOf(piece);

    /// <summary>Where a piece stands. Some pieces, such as the branches of an inline conditional, know only their parts.</summary>
    public SourceRange RangeOf(InkObject piece)
    {
        List<InkObject> parts = piece.hasOwnDebugMetadata
            ? []
            : [.. (piece.content ?? []).Where(part => part is not Text text || !string.IsNullOrWhiteSpace(text.text))];
        if (parts.Count > 0)
        {
            SourceRange first = RangeOf(parts[0]);
            SourceRange last = RangeOf(parts[^1]);
            return first.File == last.File && last.EndLine >= first.Line
                ? new SourceRange(first.Start, last.EndLine, last.EndColumn)
                : first;
        }

        return piece.debugMetadata is { } place ? RangeOf(place) : default;
    }

    /// <summary>The source between a range's ends, where both are on one line; else its first line.</summary>
    public string TextOf(InkObject piece)
    {
        SourceRange range = RangeOf(piece);
        if (range.File is null)
        {
            return "";
        }

        string line = reader.LineOf(range.File, range.Line);
        int start = Math.Clamp(range.Start.Column - 1, 0, line.Length);
        int end = range.EndLine == range.Line ? Math.Clamp(range.EndColumn - 1, start, line.Length) : line.Length;
        return line[start..end].Trim();
    }

    /// <summary>The path of a flow, or of a label in it.</summary>
    public static string PathOf(InkObject piece)
    {
        string home = piece is Ink.Parsed.Story ? "" : PathOfHome(piece);
        string name = piece is not Ink.Parsed.Story && piece is Ink.Parsed.INamedContent named ? named.name ?? "" : "";
        return home.Length == 0 || name.Length == 0 ? home + name : $"{home}.{name}";
    }

    private static string PathOfHome(InkObject piece) => piece.ClosestFlowBase() is { } home ? PathOf(home) : "";

    private SourceRange RangeOf(DebugMetadata place)
    {
        string file = place.fileName ?? "";
        int column = Math.Max(1, place.startCharacterNumber);
        string line = reader.LineOf(file, place.startLineNumber);
        while (column <= line.Length && char.IsWhiteSpace(line[column - 1]))
        {
            column++;
        }

        SourceSpan start = new(file, place.startLineNumber, column > line.Length ? 1 : column);
        // A rule that read up to a line's end is noted as ending where the next line begins.
        return place.endCharacterNumber <= 1 && place.endLineNumber > place.startLineNumber
            ? new SourceRange(start, place.endLineNumber - 1, reader.LineOf(file, place.endLineNumber - 1).Length + 1)
            : new SourceRange(start, Math.Max(place.startLineNumber, place.endLineNumber), place.endCharacterNumber);
    }
}
