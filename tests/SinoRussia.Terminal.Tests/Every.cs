using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Tests;

internal static class Every
{
    internal static IReadOnlyList<Paragraph> Kind { get; } =
    [
        Paragraph.Of("The chip clause", ParagraphKind.Heading),
        Paragraph.Of("Ask for a recess.", ParagraphKind.Echo),
        new([
            new TextSpan("Commissioner Adeyemi", TextRole.Speaker),
            new TextSpan(" pushes her glasses up. “If it can only be updated from your side, it is a leash.”"),
        ]),
        Paragraph.Of("FROM EMBASSY: 李代表 has stopped taking notes, and Москва ждёт ответа.", ParagraphKind.Cable),
        Paragraph.Of("Talks stall — again.", ParagraphKind.Press),
        Paragraph.Of("Hedged.", ParagraphKind.Memo),
        Paragraph.Of("Joint audit agreed.", ParagraphKind.Ledger, apart: false),
        new([
            new TextSpan("Trust ▲6", TextRole.Rise),
            new TextSpan(" · "),
            new TextSpan("Dependence ▼2", TextRole.Fall),
        ]),
        Paragraph.Of("The story stopped here.", ParagraphKind.Fault),
    ];
}
