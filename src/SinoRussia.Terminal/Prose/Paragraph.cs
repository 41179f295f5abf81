namespace SinoRussia.Terminal.Prose;

/// <summary>One paragraph of a story.</summary>
/// <param name="Spans">The text, in order.</param>
/// <param name="Kind">Which mark stands in the gutter.</param>
/// <param name="Apart">Whether an empty row stands above it.</param>
internal sealed record Paragraph(
    IReadOnlyList<TextSpan> Spans,
    ParagraphKind Kind = ParagraphKind.Plain,
    bool Apart = true
)
{
    /// <summary>A paragraph in the role that its kind has by itself.</summary>
    internal static Paragraph Of(string text, ParagraphKind kind = ParagraphKind.Plain, bool apart = true) =>
        new([new TextSpan(text, RoleOf(kind))], kind, apart);

    /// <summary>The ids of the codex entries that it unlocks.</summary>
    internal IReadOnlyList<string> Codex { get; init; } = [];

    /// <summary>The text without its roles.</summary>
    internal string Text => string.Concat(Spans.Select(span => span.Text));

    /// <summary>The role that text of this kind has.</summary>
    internal static TextRole RoleOf(ParagraphKind kind) =>
        kind switch
        {
            ParagraphKind.Heading => TextRole.Heading,
            ParagraphKind.Echo => TextRole.Echo,
            ParagraphKind.Cable => TextRole.Cable,
            ParagraphKind.Press => TextRole.Press,
            ParagraphKind.Memo => TextRole.Memo,
            ParagraphKind.Ledger => TextRole.Ledger,
            ParagraphKind.Fault => TextRole.Fault,
            _ => TextRole.Body,
        };
}
