using SinoRussia.Saves.Format;

namespace SinoRussia;

/// <summary>Tells the player of a backup, with the command that brings it back.</summary>
internal static class BackupOffer
{
    /// <summary>The offer, to be set behind the sentence that says what is wrong.</summary>
    /// <param name="backup">The backup; null where there is none that can be read.</param>
    /// <param name="slot">The slot that it is of.</param>
    /// <param name="data">What <c>--data</c> says; null where it was not given.</param>
    /// <returns>A space and a sentence; empty where there is no backup.</returns>
    public static string For(SaveFile? backup, string slot, string? data)
    {
        if (backup is null)
        {
            return "";
        }

        return $" Its backup (up to decision {backup.Record.Journal.Count}) comes back with: {Command(slot, data)}";
    }

    /// <summary>The offer of a backup that is known to be whole.</summary>
    /// <param name="slot">The slot that it is of.</param>
    /// <param name="data">What <c>--data</c> says; null where it was not given.</param>
    /// <returns>A space and a sentence.</returns>
    public static string For(string slot, string? data) => $" Its backup comes back with: {Command(slot, data)}";

    private static string Command(string slot, string? data)
    {
        string folder = string.IsNullOrWhiteSpace(data) ? "" : $" --data {Quoted(data)}";
        return $"sinorussia saves restore {Quoted(slot)}{folder}";
    }

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
