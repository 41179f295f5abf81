namespace SinoRussia.Saves.Files;

/// <summary>Where the game keeps what is the player's.</summary>
/// <param name="Path">The folder, as a full path; it need not exist.</param>
public sealed record DataFolder(string Path)
{
    /// <summary>The file of the profile inside it: what was found and set, across games.</summary>
    public string Profile => System.IO.Path.Combine(Path, "profile.json");

    /// <summary>The folder of the saves inside it.</summary>
    public string Saves => System.IO.Path.Combine(Path, "saves");

    /// <summary>The folder of the memoirs inside it.</summary>
    public string Memoirs => System.IO.Path.Combine(Path, "memoirs");

    /// <summary>
    /// Finds it: the option's folder, else <c>$XDG_DATA_HOME/sinorussia</c>, else <c>~/.local/share/sinorussia</c>;
    /// on Windows <c>%APPDATA%\sinorussia</c>. A relative <c>XDG_DATA_HOME</c> does not count, as its standard says.
    /// </summary>
    /// <param name="option">What <c>--data</c> says; null or empty where it was not given.</param>
    /// <returns>The folder; nothing is created.</returns>
    public static DataFolder Resolve(string? option) =>
        Resolve(option, Environment.GetEnvironmentVariable, OperatingSystem.IsWindows());

    /// <summary>Creates the folders and tries whether they can be written.</summary>
    /// <returns>Null where all is well; else a sentence for the player.</returns>
    public string? Prepare()
    {
        string probe = System.IO.Path.Combine(Saves, $".probe-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(Saves);
            using FileStream file = new(
                probe,
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
            file.WriteByte(0);
            file.Flush();
            return null;
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return FileProblem.WhenWriting(Saves, problem);
        }
    }

    internal static DataFolder Resolve(string? option, Func<string, string?> environment, bool windows)
    {
        if (!string.IsNullOrWhiteSpace(option))
        {
            return new DataFolder(System.IO.Path.GetFullPath(option));
        }

        if (windows && environment("APPDATA") is { Length: > 0 } roaming)
        {
            return In(roaming);
        }

        return environment("XDG_DATA_HOME") is { Length: > 0 } data && System.IO.Path.IsPathRooted(data) && !windows
            ? In(data)
            : In(System.IO.Path.Combine(Home(environment), ".local", "share"));
    }

    private static string Home(Func<string, string?> environment) =>
        environment("HOME") is { Length: > 0 } home && System.IO.Path.IsPathRooted(home)
            ? home
            : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    private static DataFolder In(string folder) => new(System.IO.Path.Combine(folder, "sinorussia"));
}
