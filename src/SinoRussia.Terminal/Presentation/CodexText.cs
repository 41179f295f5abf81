using SinoRussia.Game;
using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Presentation;

/// <summary>An entry of the codex, with where it comes from.</summary>
internal static class CodexText
{
    internal static IReadOnlyList<Paragraph> Of(CodexEntry entry)
    {
        List<Paragraph> text = [Paragraph.Of(entry.Title, ParagraphKind.Heading)];
        text.AddRange(entry.Paragraphs.Select(paragraph => Paragraph.Of(paragraph)));
        string[] notes =
        [
            entry.Kind switch
            {
                "seed" => "From the essay this game is made of.",
                "public" => "Public record.",
                "invented" => "Invented for this game.",
                _ => "",
            },
            entry.Source.Length > 0 ? $"Source: {entry.Source}" : "",
        ];
        text.AddRange(
            notes
                .Where(note => note.Length > 0)
                .Select((note, at) => new Paragraph([new TextSpan(note, TextRole.Dim)], Apart: at == 0))
        );
        return text;
    }
}
