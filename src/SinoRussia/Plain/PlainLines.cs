using SinoRussia.Commands;
using SinoRussia.Game;
using SinoRussia.Game.Review;
using SinoRussia.Saves;
using SinoRussia.Saves.Lines;

namespace SinoRussia.Plain;

/// <summary>Lines of play in plain mode: going back, going over to another, setting two side by side.</summary>
/// <param name="game">The campaign.</param>
internal sealed class PlainLines(SavedCampaign game)
{
    /// <summary>Leaves the line that is played, for an earlier place on it or for another line.</summary>
    /// <param name="entry">What was typed.</param>
    /// <param name="sentence">What came of it.</param>
    /// <returns>Whether the story stands elsewhere now.</returns>
    public bool Leave(Entry entry, out string sentence) =>
        entry.Kind == EntryKind.Rewind ? Rewind(entry.Argument, out sentence) : Switch(entry.Argument, out sentence);

    /// <summary>The lines of the campaign, numbered, with where they part from the one that is played.</summary>
    /// <returns>Sentences.</returns>
    public IEnumerable<string> List()
    {
        IReadOnlyList<LineOfPlay> lines = game.Lines.Others();
        return lines.Count == 0
            ? ["This is the only line of play so far: rewind, and the one you leave is kept."]
            : lines
                .Select((line, at) => $"{at + 1}: {line.Slot}, {line.Place}; {ComparisonWording.Outcome(Of(line))}.")
                .Append("Type line and a number to go on with one, compare and a number to set it beside this one.");
    }

    /// <summary>This line beside another.</summary>
    /// <param name="which">A number from the list, or a slot.</param>
    /// <returns>Sentences and a table.</returns>
    public IEnumerable<string> Compare(string which) =>
        Find(which) is { } line
            ? ComparisonText.Of("this line", line.Slot, LineComparison.Of(Chronicle.Of(game.Campaign), Of(line)))
            : [NoLine(which)];

    private bool Rewind(string where, out string sentence)
    {
        int taken = game.Campaign.Journal.Count;
        if (game.Lines.Find(where) is not { } decision)
        {
            sentence =
                taken == 0 ? "There is no decision to go back to yet."
                : where.Length == 0 ? $"Type rewind and a decision from 1 to {taken}, or a quarter: {Quarters()}."
                : $"There is no decision or quarter '{Answers.Shortened(where)}': decisions go from 1 to {taken}{(Quarters() is { Length: > 0 } dates ? $"; quarters are {dates}" : "")}.";
            return false;
        }

        Rewinding left = game.Lines.Rewind(decision);
        sentence =
            left.Problem
            ?? $"You are back at decision {decision + 1}. The line you left is kept as '{left.KeptAs}': see lines.";
        return left.Problem is null;
    }

    private bool Switch(string which, out string sentence)
    {
        if (Find(which) is not { } line)
        {
            sentence = NoLine(which);
            return false;
        }

        Rewinding left = game.Lines.SwitchTo(line.Slot, out Resumption? outcome);
        string kept = left.KeptAs is { } slot ? $" The line you left is kept as '{slot}'." : "";
        sentence =
            left.Problem ?? (outcome?.Game is null ? outcome?.Message : $"You go on with '{line.Slot}'.{kept}") ?? "";
        return left.Problem is null && outcome?.Game is not null;
    }

    private LineOfPlay? Find(string which)
    {
        IReadOnlyList<LineOfPlay> lines = game.Lines.Others();
        return int.TryParse(which, out int number) && number >= 1 && number <= lines.Count
            ? lines[number - 1]
            : lines.FirstOrDefault(line => line.Slot.Equals(which, StringComparison.OrdinalIgnoreCase));
    }

    private string NoLine(string which)
    {
        int lines = game.Lines.Others().Count;
        return lines == 0 ? "There is no other line of play yet: rewind, and the one you leave is kept."
            : which.Length == 0 ? $"Type a number from 1 to {lines} behind it: see lines."
            : $"There is no line '{Answers.Shortened(which)}': they go from 1 to {lines}, see lines.";
    }

    private string Quarters() =>
        string.Join(
            ", ",
            game.Campaign.Journal.Select(decision => decision.Date).Where(date => date.Length > 0).Distinct()
        );

    private Chronicle Of(LineOfPlay line) => line.Save.Chronicle(game.Campaign.Contract.Meters);
}
