using System.Globalization;
using SinoRussia.Saves;
using SinoRussia.Saves.Lines;

namespace SinoRussia.Plain;

/// <summary>The commands that lead to another place in the story: back, over to another line, to the beginning.</summary>
/// <param name="game">The campaign.</param>
/// <param name="lines">Its lines of play.</param>
/// <param name="saves">The games that were saved.</param>
/// <param name="seed">The seed of a campaign that begins anew; null for any.</param>
internal sealed class PlainMoves(SavedCampaign game, PlainLines lines, PlainSaves saves, int? seed)
{
    /// <summary>Goes where an entry asks.</summary>
    /// <param name="entry">What was typed.</param>
    /// <returns>What came of it.</returns>
    public Moved Go(Entry entry) =>
        entry.Kind switch
        {
            EntryKind.Undo => Undo(entry.Argument),
            EntryKind.Rewind => new PlainRewind(game).To(entry.Argument),
            EntryKind.Line => lines.Find(entry.Argument) is { } line
                ? Switch(line.Slot)
                : Moved.Not(lines.NoLine("line", entry.Argument)),
            EntryKind.Load => saves.Find(entry.Argument, out IReadOnlyList<string> sentences) is { } slot
                ? Switch(slot)
                : Moved.Not(sentences),
            _ => StartOver(),
        };

    private Moved Undo(string number)
    {
        int taken = game.Campaign.Journal.Count;
        if (taken == 0)
        {
            return Moved.Not("There is no decision to take back yet.");
        }

        int count = 1;
        if (
            number.Length > 0
            && (
                !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out count)
                || count < 1
                || count > taken
            )
        )
        {
            string most = taken == 1 ? "1" : $"a number from 1 to {taken}";
            return Moved.Not(
                $"'{Refusal.Shortened(number)}' decisions cannot be taken back: type undo, or undo and {most}."
            );
        }

        game.Undo(count);
        return Moved.To(
            count == 1 ? "Your last decision is taken back." : $"Your last {count} decisions are taken back."
        );
    }

    private Moved Switch(string slot)
    {
        Rewinding left = game.Lines.SwitchTo(slot, out Resumption? outcome);
        if (left.Problem is { } problem)
        {
            return Moved.Not(problem);
        }

        if (outcome?.Game is null)
        {
            return Moved.Not(outcome?.Message ?? "");
        }

        string kept = left.KeptAs is { } own ? $" The line you left is kept as '{own}'." : "";
        string news = outcome.Message.Length > 0 ? $" {outcome.Message}" : "";
        return Moved.To($"You go on with '{slot}'.{kept}{news}");
    }

    private Moved StartOver()
    {
        Rewinding left = game.Lines.StartOver(seed ?? Random.Shared.Next());
        if (left.Problem is { } problem)
        {
            return Moved.Not(problem);
        }

        return Moved.To(
            left.KeptAs is { } slot
                ? $"A new campaign begins. The line you left is kept as '{slot}': load goes back to it."
                : "A new campaign begins."
        );
    }
}
