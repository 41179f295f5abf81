using SinoRussia.Commands;
using SinoRussia.Game;
using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal;

namespace SinoRussia.Doctor;

/// <summary>What the environment says of settings, and how dates and numbers are written because of it.</summary>
/// <param name="variable">Gives the value of an environment variable, or null.</param>
/// <param name="stored">What the player has set.</param>
internal sealed class SettingsChecks(Func<string, string?> variable, Settings stored)
{
    private static readonly (string Name, Func<string, bool> IsSense, string Values)[] Known =
    [
        ("SINORUSSIA_THEME", word => ThemeNames.All.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase), "a theme"),
        ("SINORUSSIA_WIDTH", word => int.TryParse(word, out int columns) && columns is >= 50 and <= 90, "50 to 90"),
        ("SINORUSSIA_TEXT_SPEED", IsOne<TextSpeed>, "instant, quick or slow"),
        ("SINORUSSIA_DIFFICULTY", IsOne<Difficulty>, "briefed, analyst or blind"),
        ("SINORUSSIA_DATES", IsOne<DateLanguage>, "english, russian, chinese or iso"),
        ("SINORUSSIA_MOUSE", word => SettingWord.Switch(word) is not null, "on or off"),
        ("SINORUSSIA_REDUCED_MOTION", word => SettingWord.Switch(word) is not null, "on or off"),
    ];

    /// <summary>Looks at the variables and at the dates.</summary>
    /// <returns>What was found.</returns>
    public IReadOnlyList<Check> All() => [Variables(), Dates()];

    private Check Variables()
    {
        var set = Known.Where(known => !string.IsNullOrEmpty(variable(known.Name))).ToArray();
        if (set.Length == 0)
        {
            return new Check("settings", Verdict.Ok, "the environment says nothing of them");
        }

        string found = string.Join(", ", set.Select(known => $"{known.Name}={variable(known.Name)}"));
        var senseless = Array.Find(set, known => !known.IsSense(variable(known.Name)!));
        return senseless.Name is null
            ? new Check("settings", Verdict.Ok, found)
            : new Check(
                "settings",
                Verdict.Warn,
                $"{found}: what makes no sense counts as not set",
                $"set {senseless.Name} to {senseless.Values}, or unset it"
            );
    }

    private Check Dates() =>
        new(
            "dates",
            Verdict.Ok,
            PlayerSettings.DatesOf(stored, variable) switch
            {
                DateLanguage.Russian => "russian: 04.03.2026, 1 234,5",
                DateLanguage.Chinese => "chinese: the year, month and day by their signs, 1,234.5",
                DateLanguage.Iso => "iso: 2026-03-04, 1 234.5",
                _ => "english: 4 March 2026, 1,234.5",
            }
        );

    private static bool IsOne<T>(string word)
        where T : struct, Enum => Enum.GetNames<T>().Contains(word, StringComparer.OrdinalIgnoreCase);
}
