using System.Text.Json;

namespace SinoRussia.Saves.Format;

/// <summary>Looks a save over before anything is made of it: how deep, how much, and where its parts stand.</summary>
/// <param name="Objection">Why it is not to be read; null where all is well.</param>
/// <param name="StateAt">Where ink's state begins, in bytes.</param>
/// <param name="StateLength">How long ink's state is, in bytes; 0 where there is none.</param>
/// <param name="ChecksumAt">Where the checksum's digits begin; -1 where they are not there, or not last.</param>
internal sealed record SaveScan(string? Objection, int StateAt, int StateLength, int ChecksumAt)
{
    /// <summary>More parts than any real save has: a file of nothing but brackets would take gigabytes of memory.</summary>
    private const int MaxTokens = 2_000_000;

    public static SaveScan Of(byte[] bytes)
    {
        if (bytes.Length > SaveFile.MaxBytes)
        {
            return Bad(SaveReader.TooLarge);
        }

        try
        {
            return Walk(bytes);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or ArgumentException)
        {
            return Bad(
                problem.Message.Contains("depth", StringComparison.OrdinalIgnoreCase)
                    ? $"The save is damaged: it is nested deeper than {SaveFile.MaxDepth} levels."
                    : "The save is damaged: it is not whole JSON, as if it had been cut off or overwritten."
            );
        }
    }

    private static SaveScan Walk(byte[] bytes)
    {
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = SaveFile.MaxDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return Bad("The save is damaged: it is not a JSON object.");
        }

        int stateAt = 0;
        int stateLength = 0;
        int checksumAt = -1;
        int tokens = 0;
        bool inState = false;
        bool inChecksum = false;
        while (reader.Read())
        {
            if (++tokens > MaxTokens)
            {
                return Bad("The save is damaged: it has more parts than any save has.");
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("$type"u8))
                {
                    return Bad("The save is damaged: it names a program type, which no save does.");
                }

                if (reader.CurrentDepth == 1)
                {
                    inState = reader.ValueTextEquals("state"u8);
                    inChecksum = reader.ValueTextEquals("checksum"u8);
                    checksumAt = -1;
                    continue;
                }
            }

            if (reader.CurrentDepth != 1)
            {
                continue;
            }

            if (inState && reader.TokenType == JsonTokenType.StartObject)
            {
                stateAt = (int)reader.TokenStartIndex;
            }
            else if (inState && reader.TokenType == JsonTokenType.EndObject)
            {
                stateLength = (int)reader.BytesConsumed - stateAt;
            }
            else if (
                inChecksum
                && reader.TokenType == JsonTokenType.String
                && !reader.ValueIsEscaped
                && reader.ValueSpan.Length == Checksum.Digits
            )
            {
                checksumAt = (int)reader.TokenStartIndex + 1;
            }
        }

        return new SaveScan(null, stateAt, stateLength, checksumAt);
    }

    private static SaveScan Bad(string objection) => new(objection, 0, 0, -1);
}
