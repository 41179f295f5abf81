using System.Globalization;
using SinoRussia.Commands;
using SinoRussia.Saves.Profiles;

namespace SinoRussia;

/// <summary>Which settings hold: the command line's, else the environment's, else those that the player has set.</summary>
internal static class PlayerSettings
{
    /// <summary>Joins the three. A word in the environment that makes no sense counts as not there.</summary>
    /// <param name="options">The command line.</param>
    /// <param name="stored">What the player has set.</param>
    /// <param name="variable">
    /// Gives an environment variable or null: <c>SINORUSSIA_THEME</c>, <c>_WIDTH</c>, <c>_TEXT_SPEED</c>,
    /// <c>_DIFFICULTY</c>, <c>_DATES</c>, <c>_MOUSE</c> and <c>_REDUCED_MOTION</c>. <c>NO_COLOR</c> is the terminal's own affair.
    /// </param>
    /// <returns>The settings of this run.</returns>
    public static Settings Of(PlayOptions options, Settings stored, Func<string, string?> variable) =>
        new()
        {
            Theme = options.Theme ?? Word(variable("SINORUSSIA_THEME")) ?? stored.Theme,
            TextColumns = Columns(variable("SINORUSSIA_WIDTH")) ?? stored.TextColumns,
            TextSpeed = SettingWord.Parse(variable("SINORUSSIA_TEXT_SPEED"), stored.TextSpeed),
            Difficulty = options.Difficulty ?? SettingWord.Parse(variable("SINORUSSIA_DIFFICULTY"), stored.Difficulty),
            Dates = DatesOf(stored, variable),
            HasMouse = !options.NoMouse && (SettingWord.Switch(variable("SINORUSSIA_MOUSE")) ?? stored.HasMouse),
            ReducedMotion = SettingWord.Switch(variable("SINORUSSIA_REDUCED_MOTION")) ?? stored.ReducedMotion,
        };

    /// <summary>In whose way dates and numbers are written.</summary>
    /// <param name="stored">What the player has set.</param>
    /// <param name="variable">Gives an environment variable or null.</param>
    /// <returns>The environment's word where it makes sense, else the player's.</returns>
    public static DateLanguage DatesOf(Settings stored, Func<string, string?> variable) =>
        SettingWord.Parse(variable("SINORUSSIA_DATES"), stored.Dates);

    private static string? Word(string? word) => string.IsNullOrWhiteSpace(word) ? null : word.Trim();

    private static int? Columns(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int columns) ? columns : null;
}
