using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SinoRussia.Game;
using SinoRussia.Game.Mirrors;
using SinoRussia.Narrative;
using SinoRussia.Saves.Files;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Profiles;

/// <summary>
/// Reads a profile that anyone could have changed. A file that is not whole is refused; a value in a whole one that makes
/// no sense counts as not set.
/// </summary>
internal static class ProfileReader
{
    /// <summary>More than any player can find; a larger file is refused unread.</summary>
    private const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>More than there will ever be; the rest is left out.</summary>
    private const int MaxHints = 100;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static ProfileReading Load(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return ProfileReading.Missing;
            }

            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length > MaxBytes)
            {
                return ProfileReading.Damaged("is larger than any profile");
            }

            byte[] bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return Read(bytes);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return ProfileReading.Missing;
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return new ProfileReading(null, $"cannot be read ({PlainText.Clean(problem.Message).TrimEnd('.')})");
        }
    }

    public static ProfileReading Read(byte[] bytes)
    {
        SaveScan scan = SaveScan.Of(bytes);
        if (scan.Objection is not null || Parse(bytes) is not { } root)
        {
            return ProfileReading.Damaged("is not whole");
        }

        if (
            TextOf(root, "format") != ProfileWriter.Format
            || root["version"] is not JValue { Value: long version and > 0 }
        )
        {
            return ProfileReading.Damaged("is not a profile of SinoRussia");
        }

        if (version > ProfileWriter.Version)
        {
            return new ProfileReading(null, "was written by a newer SinoRussia", IsNewer: true);
        }

        return scan.ChecksumAt >= 0 && Checksum.Fits(bytes, scan.ChecksumAt)
            ? new ProfileReading(Decode(root), null)
            : ProfileReading.Damaged("was changed from outside: its checksum does not fit");
    }

    private static JObject? Parse(byte[] bytes)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(Strict.GetString(bytes)))
            {
                DateParseHandling = DateParseHandling.None,
                MaxDepth = SaveFile.MaxDepth,
            };
            return JObject.Load(reader);
        }
        catch (Exception problem) when (problem is JsonException or DecoderFallbackException or ArgumentException)
        {
            return null;
        }
    }

    private static Profile Decode(JObject root)
    {
        Profile profile = Profile.Empty with { Settings = SettingsIn(root["settings"] as JObject ?? []) };
        foreach (JObject finds in (root["campaigns"] as JArray ?? []).OfType<JObject>())
        {
            if (TextOf(finds, "campaign") is { Length: > 0 } key)
            {
                profile = profile.With(FindsIn(finds, key));
            }
        }

        return profile.WithHints(HintsIn(root["hints"] as JObject ?? []));
    }

    // profiles from before there were hints have none of them
    private static Dictionary<string, int> HintsIn(JObject hints) =>
        hints
            .Properties()
            .Where(hint => hint.Value is JValue { Value: long and > 0 and <= Profile.SeenEnough })
            .Take(MaxHints)
            .ToDictionary(hint => hint.Name, hint => (int)(long)hint.Value);

    private static CampaignFinds FindsIn(JObject finds, string key) =>
        new(
            key,
            TextsOf(finds, "endings"),
            TextsOf(finds, "achievements"),
            TextsOf(finds, "codex"),
            Mirror.PersonaOf(Mirror.ChoicePrefix + TextOf(finds, "persona")),
            Timestamp.Parse(TextOf(finds, "finishedAt") ?? ""),
            finds["mirrored"] is JValue { Value: true }
        );

    private static Settings SettingsIn(JObject settings)
    {
        Settings usual = new();
        return usual with
        {
            Theme = TextOf(settings, "theme") ?? usual.Theme,
            TextColumns = settings["textColumns"] is JValue { Value: long columns and > 0 and < 1000 }
                ? (int)columns
                : usual.TextColumns,
            TextSpeed = SettingWord.Parse(TextOf(settings, "textSpeed"), usual.TextSpeed),
            Difficulty = SettingWord.Parse(TextOf(settings, "difficulty"), Difficulty.Briefed),
            HasMouse = settings["mouse"] is JValue { Value: bool mouse } ? mouse : usual.HasMouse,
            ReducedMotion = settings["reducedMotion"] is JValue { Value: bool motion } && motion,
        };
    }

    private static string? TextOf(JObject from, string name) =>
        from[name] is JValue { Value: string text } ? PlainText.Clean(text) : null;

    private static IReadOnlyList<string> TextsOf(JObject from, string name) =>
        [
            .. (from[name] as JArray ?? [])
                .OfType<JValue>()
                .Select(item => item.Value)
                .OfType<string>()
                .Select(PlainText.Clean)
                .Where(text => text.Length > 0)
                .Distinct(),
        ];
}
