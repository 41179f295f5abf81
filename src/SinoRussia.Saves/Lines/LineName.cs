using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Lines;

/// <summary>Names of the slots that lines of play are kept in: <c>kremlin line 2</c>, <c>mine line 1</c>.</summary>
internal static class LineName
{
    private const int Room = 12;

    /// <summary>A name that no slot has.</summary>
    /// <param name="slot">The slot that is played in.</param>
    /// <param name="key">The story's key: an autosave's lines are named after it.</param>
    /// <param name="isTaken">Whether a slot of a name is there.</param>
    /// <returns>The name.</returns>
    public static string Free(string slot, string key, Func<string, bool> isTaken)
    {
        string stem = Stem(SlotName.IsAutosave(slot) ? key : slot);
        int number = 1;
        while (isTaken($"{stem} line {number}"))
        {
            number++;
        }

        return $"{stem} line {number}";
    }

    /// <summary>A line of a line is named after the slot that all began in.</summary>
    private static string Stem(string name)
    {
        int at = name.LastIndexOf(" line ", StringComparison.Ordinal);
        string stem = at > 0 && name[(at + 6)..].All(char.IsAsciiDigit) ? name[..at] : name;
        if (stem.Length > SlotName.MaxLength - Room)
        {
            stem = stem[..(SlotName.MaxLength - Room)];
        }

        stem = stem.TrimEnd(' ', '.');
        return SlotName.Objection(stem) is null ? stem : "game";
    }
}
