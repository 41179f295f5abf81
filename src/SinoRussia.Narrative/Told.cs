using System.Globalization;
using InkChoice = Ink.Runtime.Choice;

namespace SinoRussia.Narrative;

/// <summary>What the engine says, as what a player reads: without control characters.</summary>
internal static class Told
{
    public static double? Number(object? value) =>
        value switch
        {
            int whole => whole,
            float real => Math.Round(real, 4),
            bool truth => truth ? 1 : 0,
            _ => null,
        };

    public static string? Text(object? value) =>
        value switch
        {
            null => null,
            bool truth => truth ? "true" : "false",
            _ => PlainText.Clean(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
        };

    public static Choice Offer(InkChoice choice, SourceMap sources) =>
        new(
            choice.index,
            PlainText.Clean(choice.text),
            TagsOf(choice.tags),
            SourceMap.KnotOf(choice.sourcePath),
            sources.At(choice.sourcePath)
        );

    public static Line LineOf(string text, List<string> tags, SourceSpan? source)
    {
        bool endsLine = text.EndsWith('\n');
        return new Line(PlainText.Clean(endsLine ? text[..^1] : text), endsLine, TagsOf(tags), source);
    }

    private static IReadOnlyList<Tag> TagsOf(List<string>? tags) =>
        tags is null or { Count: 0 } ? [] : [.. tags.Select(Tag.Parse)];
}
