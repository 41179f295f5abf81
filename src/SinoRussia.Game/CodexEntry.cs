using SinoRussia.Narrative;

namespace SinoRussia.Game;

/// <summary>An entry of the codex, written in ink as knot <c>codex_ID</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; the id where the story gives none.</param>
/// <param name="Kind"><c>seed</c>, <c>public</c> or <c>invented</c>; empty where the story does not say.</param>
/// <param name="Source">Where the facts are from; empty where the story does not say.</param>
/// <param name="Paragraphs">The text.</param>
public sealed record CodexEntry(string Id, string Title, string Kind, string Source, IReadOnlyList<string> Paragraphs)
{
    internal static CodexEntry? Read(Narrator narrator, string id)
    {
        if (narrator.Status == NarratorStatus.Failed)
        {
            return null;
        }

        Narrator scout = narrator.Scout();
        if (!scout.GoTo($"codex_{id}"))
        {
            return null;
        }

        List<Tag> tags = [];
        List<string> paragraphs = [];
        while (scout.Continue() is { } line)
        {
            tags.AddRange(line.Tags);
            if (line.Text.Trim() is { Length: > 0 } text)
            {
                paragraphs.Add(text);
            }
        }

        return new CodexEntry(
            id,
            tags.ValueOf("codex-title") ?? id,
            tags.ValueOf("kind") ?? "",
            tags.ValueOf("source") ?? "",
            paragraphs
        );
    }
}
