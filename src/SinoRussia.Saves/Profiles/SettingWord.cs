namespace SinoRussia.Saves.Profiles;

/// <summary>Settings as words, in files and in the environment.</summary>
public static class SettingWord
{
    /// <summary>The value that a word stands for, however it is capitalised. A number stands for none.</summary>
    /// <typeparam name="T">What is set.</typeparam>
    /// <param name="word">The word; null where nothing was set.</param>
    /// <param name="usual">What holds where the word makes no sense.</param>
    /// <returns>The value.</returns>
    public static T Parse<T>(string? word, T usual)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return usual;
    }

    /// <summary>What a word says of something that is on or off.</summary>
    /// <param name="word">The word; null where nothing was set.</param>
    /// <returns>True for on, yes, true and 1; false for off, no, false and 0; null for anything else.</returns>
    public static bool? Switch(string? word) =>
        word?.Trim().ToLowerInvariant() switch
        {
            "on" or "yes" or "true" or "1" => true,
            "off" or "no" or "false" or "0" => false,
            _ => null,
        };
}
