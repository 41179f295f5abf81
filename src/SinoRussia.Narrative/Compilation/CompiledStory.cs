using System.Text;
using System.Text.Json;
using InkStory = Ink.Runtime.Story;

namespace SinoRussia.Narrative.Compilation;

/// <summary>
/// A story compiled ahead of its first playing. The record holds the fingerprint of the source that it was made from,
/// and counts only beside that very source: a story opened from it has the same <see cref="Story.Hash"/> and tells the
/// same text as one compiled there and then.
/// </summary>
public static class CompiledStory
{
    private const string Format = "sinorussia-compiled";
    private const int Version = 1;

    /// <summary>Writes the record of a story: a line of JSON that says what it was made from, then ink's own JSON.</summary>
    /// <param name="result">What came of compiling its source.</param>
    /// <returns>The record; null for what does not compile, or came as JSON.</returns>
    public static string? Write(CompileResult result)
    {
        if (result.Story is not { Inventory: not null } story)
        {
            return null;
        }

        using MemoryStream head = new();
        using (Utf8JsonWriter json = new(head))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("version", Version);
            json.WriteString("hash", story.Hash);
            WriteList(json, "files", story.Files);
            WriteList(json, "remarks", result.Remarks);
            json.WriteEndObject();
        }

        return $"{Encoding.UTF8.GetString(head.ToArray())}\n{story.ToJson()}";
    }

    /// <summary>Opens a story from its record.</summary>
    /// <param name="record">What <see cref="Write"/> gave.</param>
    /// <param name="files">The source, which must be the one that the record was made from.</param>
    /// <returns>The story, without inventory, outline or source positions; null where it has to be compiled.</returns>
    public static CompileResult? Open(string record, IStoryFiles files)
    {
        try
        {
            if (Head(record) is not { } head || ReadSource(head, files) is not { } reader)
            {
                return null;
            }

            Engine.WarmToTell();
            InkStory ink = new(record[(record.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
            return new CompileResult(new Story(head.Files[0], head.Hash, ink, head.Files, null, reader), [])
            {
                Remarks = head.Remarks,
                Sources = reader.Texts,
            };
        }
        // The engine's reader throws every type there is; whatever it was, the source is still there to be compiled.
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>The fingerprint of the story that a record would open.</summary>
    /// <param name="record">What <see cref="Write"/> gave.</param>
    /// <param name="files">The source.</param>
    /// <returns>The fingerprint; null where the record was not made from this source.</returns>
    public static string? HashOf(string record, IStoryFiles files)
    {
        try
        {
            return Head(record) is { } head && ReadSource(head, files) is not null ? head.Hash : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    private static SourceReader? ReadSource(CompiledHead head, IStoryFiles files)
    {
        SourceReader reader = new(files);
        foreach (string file in head.Files)
        {
            reader.Load(file);
        }

        return reader.Hash() == head.Hash ? reader : null;
    }

    private static CompiledHead? Head(string record)
    {
        int end = record.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(record.AsMemory(0, end));
            JsonElement head = document.RootElement;
            return head.GetProperty("format").GetString() == Format && head.GetProperty("version").GetInt32() == Version
                ? new CompiledHead(head.GetProperty("hash").GetString()!, List(head, "files"), List(head, "remarks"))
                : null;
        }
        catch (Exception problem)
            when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static List<string> List(JsonElement head, string name) =>
        [.. head.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
