using System.Globalization;
using SinoRussia.Game.Review;
using SinoRussia.Saves;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Plain;

/// <summary>The saved games of the story that is played.</summary>
/// <param name="game">The campaign.</param>
/// <param name="store">Where saves are.</param>
internal sealed class PlainSaves(SavedCampaign game, SaveStore store)
{
    private const StringComparison Loosely = StringComparison.OrdinalIgnoreCase;

    /// <summary>Keeps the game.</summary>
    /// <param name="name">A slot; empty for the one that is played in.</param>
    /// <returns>A sentence.</returns>
    public string Save(string name)
    {
        if (name.Length > 0)
        {
            return game.SaveAs(name) ?? $"Saved in slot '{name}'.";
        }

        return game.Save() ? $"Saved in slot '{game.Slot}'." : game.LastProblem ?? "It could not be saved.";
    }

    /// <summary>The slot that a word means.</summary>
    /// <param name="which">A number from the list, or a slot's name; empty for the list.</param>
    /// <param name="sentences">The list, or why no slot is meant.</param>
    /// <returns>The slot; null where none is meant.</returns>
    public string? Find(string which, out IReadOnlyList<string> sentences)
    {
        sentences = [];
        SaveSlot[] slots = [.. store.List().Where(slot => slot.Campaign == game.Key && !IsPlayed(slot.Slot))];
        if (which.Length == 0)
        {
            sentences = List(slots);
            return null;
        }

        if (
            int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1
            && number <= slots.Length
        )
        {
            return slots[number - 1].Slot;
        }

        if (IsPlayed(which))
        {
            sentences = ["That is the slot that you play in."];
            return null;
        }

        // A file that came from another machine stands in no list, but its name will do.
        if (store.Exists(which))
        {
            return which;
        }

        sentences = [$"There is no saved game '{Refusal.Shortened(which)}': type load for a list."];
        return null;
    }

    private static List<string> List(SaveSlot[] slots)
    {
        if (slots.Length == 0)
        {
            return ["There is no other saved game of this story. Type save and a name to keep this one."];
        }

        return
        [
            .. slots.Select((slot, at) => $"{at + 1}: {slot.Slot}, {About(slot)}."),
            "Type load and a number to go on with one.",
        ];
    }

    private static string About(SaveSlot slot)
    {
        if (slot.Status == SlotStatus.Damaged)
        {
            return "damaged";
        }

        string over = slot.Ended ? "over" : "";
        string[] parts = [slot.Date, ComparisonWording.Decisions(slot.Decisions), over];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private bool IsPlayed(string slot) => slot.Equals(game.Slot, Loosely);
}
