using SinoRussia.Game;
using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Presentation;

/// <summary>An entry of the codex, with where it comes from.</summary>
internal static class CodexText
{
    internal static IReadOnlyList<Paragraph> Of(CodexEntry entry)
    {
        List<Paragraph> text = [Paragraph.Of(entry.Title, ParagraphKind.Heading)];
        if (KindOf(entry) is { Length: > 0 } kind)
            text.Add(new Paragraph([new TextSpan(kind, TextRole.Dim)], Apart: false));
        text.AddRange(entry.Paragraphs.Select(paragraph => Paragraph.Of(paragraph)));
        if (entry.Source.Length > 0)
            text.Add(new Paragraph([new TextSpan($"Source: {entry.Source}", TextRole.Dim)]));
        return text;
    }

    /// <summary>What an entry rests on, as a sentence; empty where the story does not say.</summary>
    internal static string KindOf(CodexEntry entry) =>
        entry.Kind switch
        {
            "seed" => "From the essay this game is made of.",
            "public" => "Public record.",
            "invented" => "Invented for this game.",
            _ => "",
        };
}
