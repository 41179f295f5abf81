namespace SinoRussia.Workshop.Playtests;

/// <summary>How the keys of a playtest are written.</summary>
internal static class PlaytestKeys
{
    public static IReadOnlyDictionary<string, PlaytestKey> ByName { get; } =
        new Dictionary<string, PlaytestKey>(StringComparer.Ordinal)
        {
            ["story"] = PlaytestKey.Story,
            ["seed"] = PlaytestKey.Seed,
            ["expect"] = PlaytestKey.Expect,
            ["expect not"] = PlaytestKey.ExpectNot,
            ["choice"] = PlaytestKey.Choice,
            ["choice not"] = PlaytestKey.ChoiceNot,
            ["take"] = PlaytestKey.Take,
            ["check"] = PlaytestKey.Check,
            ["ending"] = PlaytestKey.Ending,
        };

    public static string NameOf(PlaytestKey key) => ByName.First(known => known.Value == key).Key;
}
