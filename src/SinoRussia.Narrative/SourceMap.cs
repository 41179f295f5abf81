using Ink.Runtime;
using SinoRussia.Narrative.Compilation;
using InkObject = Ink.Runtime.Object;
using InkPath = Ink.Runtime.Path;

namespace SinoRussia.Narrative;

/// <summary>From the engine's objects and paths back to the source. A story that came as JSON has no positions.</summary>
internal sealed class SourceMap(Container root, SourceReader? reader)
{
    public static SourceSpan? OfOutput(List<InkObject> output)
    {
        foreach (InkObject piece in output)
        {
            if (piece is StringValue { isNewline: false, isInlineWhitespace: false } && SpanOf(piece) is { } span)
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>The knot that a path leads through; empty above the first knot, whose content has numbers for names.</summary>
    public static string KnotOf(string path)
    {
        int dot = path.IndexOf('.', StringComparison.Ordinal);
        string head = dot < 0 ? path : path[..dot];
        return head.Length > 0 && char.IsAsciiDigit(head[0]) ? "" : head;
    }

    public string TextOf(string file) => reader?.TextOf(file) ?? "";

    public SourceSpan? At(string path)
    {
        // A path may be of a story that has since changed: no position then, and no harm.
        try
        {
            return SpanOf(root.ContentAtPath(new InkPath(path)).obj) is { } span ? PastBlank(span) : null;
        }
        catch (Exception)
        {
            return null;
        }
    }

    public static SourceSpan? Of(Pointer pointer)
    {
        try
        {
            return pointer.isNull ? null : SpanOf(pointer.Resolve() ?? pointer.container);
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>The parser's choices begin with the blank before their bullet.</summary>
    private SourceSpan PastBlank(SourceSpan span)
    {
        string line = reader?.LineOf(span.File, span.Line) ?? "";
        int column = span.Column;
        while (column < line.Length && char.IsWhiteSpace(line[column - 1]))
        {
            column++;
        }

        return span with
        {
            Column = column,
        };
    }

    private static SourceSpan? SpanOf(InkObject? piece) =>
        piece?.debugMetadata is { fileName: { } file } place
            ? new SourceSpan(file, place.startLineNumber, Math.Max(1, place.startCharacterNumber))
            : null;
}
