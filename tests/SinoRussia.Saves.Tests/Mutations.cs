using Newtonsoft.Json.Linq;

namespace SinoRussia.Saves.Tests;

/// <summary>Ways to spoil a save.</summary>
internal static class Mutations
{
    private static readonly Func<JToken>[] Strangers =
    [
        () => JValue.CreateNull(),
        () => new JValue(-1),
        () => new JValue(long.MaxValue),
        () => new JValue(1e308),
        () => new JValue(true),
        () => new JValue(""),
        () => new JValue(new string('x', 5000)),
        () => new JArray(),
        () => new JObject(),
        () => new JArray(new JArray(new JArray(new JObject { ["a"] = 1 }))),
    ];

    /// <summary>Bits flipped, parts cut, doubled, overwritten.</summary>
    public static byte[] Of(byte[] whole, Random random)
    {
        byte[] bytes = [.. whole];
        int at = random.Next(bytes.Length);
        int length = random.Next(1, Math.Min(200, bytes.Length - at + 1));
        switch (random.Next(7))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                return bytes[..at];
            case 2:
                return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + length)..]];
            case 3:
                return [.. bytes[..at], .. Enumerable.Repeat((byte)'[', 70 * length), .. bytes[at..]];
            case 4:
                random.NextBytes(bytes.AsSpan(at, Math.Min(length, bytes.Length - at)));
                return bytes;
            case 5:
                return [.. bytes[..at], .. Enumerable.Repeat((byte)'9', length), .. bytes[at..]];
            default:
                return [.. bytes, .. bytes[at..]];
        }
    }

    /// <summary>One value somewhere becomes a stranger, goes, or changes places.</summary>
    public static void Change(JObject json, Random random)
    {
        JToken[] all = [.. json.Descendants().Where(token => token.Parent is not null && token is not JProperty)];
        JToken token = all[random.Next(all.Length)];
        switch (random.Next(4))
        {
            case 0 when token.Parent is JProperty property && property.Name != "checksum":
                property.Remove();
                break;
            case 1:
                token.Replace(all[random.Next(all.Length)].DeepClone());
                break;
            default:
                token.Replace(Strangers[random.Next(Strangers.Length)]());
                break;
        }
    }
}
