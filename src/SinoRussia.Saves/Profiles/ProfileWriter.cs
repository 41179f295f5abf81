using System.Text;
using Newtonsoft.Json;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Profiles;

/// <summary>Writes a profile as version 1 has it.</summary>
internal static class ProfileWriter
{
    public const string Format = "sinorussia-profile";
    public const int Version = 1;

    public static byte[] Write(Profile profile)
    {
        using MemoryStream stream = new();
        using (StreamWriter text = new(stream, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" })
        {
            using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
            {
                Write(json, profile);
            }

            text.WriteLine();
        }

        byte[] bytes = stream.ToArray();
        Checksum.Seal(bytes, bytes.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(Checksum.Blank)));
        return bytes;
    }

    private static void Write(JsonTextWriter json, Profile profile)
    {
        json.WriteStartObject();
        Text(json, "format", Format);
        json.WritePropertyName("version");
        json.WriteValue(Version);
        json.WritePropertyName("campaigns");
        json.WriteStartArray();
        foreach (CampaignFinds finds in profile.Campaigns)
        {
            Write(json, finds);
        }

        json.WriteEndArray();
        Write(json, profile.Settings);
        Write(json, profile.Hints);
        Text(json, "checksum", Checksum.Blank);
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, CampaignFinds finds)
    {
        json.WriteStartObject();
        Text(json, "campaign", finds.Campaign);
        List(json, "endings", finds.Endings);
        List(json, "achievements", finds.Achievements);
        List(json, "codex", finds.Codex);
        Text(json, "persona", finds.Persona?.ToString().ToLowerInvariant());
        Text(json, "finishedAt", finds.FinishedAt is { } then ? Timestamp.Text(then) : null);
        json.WritePropertyName("mirrored");
        json.WriteValue(finds.IsMirrored);
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, Settings settings)
    {
        json.WritePropertyName("settings");
        json.WriteStartObject();
        Text(json, "theme", settings.Theme);
        json.WritePropertyName("textColumns");
        json.WriteValue(settings.TextColumns);
        Text(json, "textSpeed", settings.TextSpeed.ToString().ToLowerInvariant());
        Text(json, "difficulty", settings.Difficulty.ToString().ToLowerInvariant());
        json.WritePropertyName("mouse");
        json.WriteValue(settings.HasMouse);
        json.WritePropertyName("reducedMotion");
        json.WriteValue(settings.ReducedMotion);
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, IReadOnlyDictionary<string, int> hints)
    {
        json.WritePropertyName("hints");
        json.WriteStartObject();
        foreach ((string hint, int times) in hints.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(hint);
            json.WriteValue(times);
        }

        json.WriteEndObject();
    }

    private static void Text(JsonTextWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void List(JsonTextWriter json, string name, IReadOnlyList<string> values)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (string value in values)
        {
            json.WriteValue(value);
        }

        json.WriteEndArray();
    }
}
