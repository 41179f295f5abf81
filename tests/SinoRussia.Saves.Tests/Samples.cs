using System.Text;
using Newtonsoft.Json.Linq;
using SinoRussia.Game;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Tests;

/// <summary>Saves to read, whole ones and forged ones.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Noon = new(2026, 7, 1, 12, 0, 0, 250, TimeSpan.Zero);

    public static SaveFile Save(int decisions = 3, int seed = 7, DateTimeOffset? startedAt = null)
    {
        Campaign campaign = Campaign.Start(Stories.Of(Stories.Desk), seed);
        for (int i = 0; i < decisions; i++)
        {
            campaign.Choose(0);
        }

        return SaveFile.Of(campaign, "desk", startedAt ?? Noon, Noon.AddMinutes(decisions));
    }

    public static JObject Json(SaveFile save)
    {
        using Newtonsoft.Json.JsonTextReader reader = new(new StringReader(Encoding.UTF8.GetString(save.ToBytes())))
        {
            DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
        };
        return JObject.Load(reader);
    }

    /// <summary>What someone gets who changes a save and knows how to work the checksum out anew.</summary>
    public static byte[] Forge(Action<JObject> change)
    {
        JObject json = Json(Save());
        change(json);
        return Sealed(json.ToString());
    }

    public static byte[] Sealed(string text)
    {
        const string Name = "\"checksum\": \"";
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        int at = bytes.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(Name));
        if (at >= 0 && at + Name.Length + Checksum.Digits < bytes.Length)
        {
            Checksum.Seal(bytes, at + Name.Length);
        }

        return bytes;
    }
}
