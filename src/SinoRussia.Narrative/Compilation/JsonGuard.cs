using System.Text;
using System.Text.Json;

namespace SinoRussia.Narrative.Compilation;

/// <summary>
/// Looks over JSON before the engine reads it: the engine has no limit of nesting, and a few thousand levels
/// kill the process.
/// </summary>
public static class JsonGuard
{
    /// <summary>The depth that a state of ink may have.</summary>
    public const int StateDepth = 64;

    /// <summary>The depth that a compiled story may have: each level of a weave takes about three.</summary>
    public const int StoryDepth = 500;

    internal const string TooDeep = "nested too deeply";

    /// <summary>Whether a text is one whole JSON object, no deeper than allowed.</summary>
    /// <param name="json">The text.</param>
    /// <param name="depth">The deepest nesting allowed.</param>
    /// <returns>Null where all is well, else why not.</returns>
    public static string? Objection(string json, int depth)
    {
        try
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = depth });
            bool isObject = reader.Read() && reader.TokenType == JsonTokenType.StartObject;
            while (reader.Read()) { }

            return isObject ? null : "not a JSON object";
        }
        catch (Exception problem) when (problem is JsonException or EncoderFallbackException or ArgumentException)
        {
            return problem.Message.Contains("maximum", StringComparison.OrdinalIgnoreCase) ? TooDeep : "not whole JSON";
        }
    }
}
