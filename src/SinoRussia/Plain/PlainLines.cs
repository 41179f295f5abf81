using System.Globalization;
using SinoRussia.Game.Review;
using SinoRussia.Plain.Answers;
using SinoRussia.Saves;
using SinoRussia.Saves.Lines;

namespace SinoRussia.Plain;

/// <summary>The lines of play of the campaign in plain mode.</summary>
/// <param name="game">The campaign.</param>
internal sealed class PlainLines(SavedCampaign game)
{
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
    /// <returns>Sentences.</returns>
    public IEnumerable<string> Compare(string which) =>
        Find(which) is { } line
            ? ComparisonAnswers.Of(line.Slot, LineComparison.Of(Chronicle.Of(game.Campaign), Of(line)))
            : [NoLine("compare", which)];

    /// <summary>The line that a word means.</summary>
    /// <param name="which">A number from the list, or a slot.</param>
    /// <returns>The line; null where none is meant.</returns>
    public LineOfPlay? Find(string which)
    {
        IReadOnlyList<LineOfPlay> lines = game.Lines.Others();
        return
            int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1
            && number <= lines.Count
            ? lines[number - 1]
            : lines.FirstOrDefault(line => line.Slot.Equals(which, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Why a word means no line.</summary>
    /// <param name="command">The command that it was typed behind.</param>
    /// <param name="which">What was typed.</param>
    /// <returns>A sentence.</returns>
    public string NoLine(string command, string which)
    {
        int lines = game.Lines.Others().Count;
        return lines == 0 ? "There is no other line of play yet: rewind, and the one you leave is kept."
            : which.Length == 0 ? $"Type {command} and {(lines == 1 ? "1" : $"a number from 1 to {lines}")}: see lines."
            : $"There is no line '{Refusal.Shortened(which)}': they go from 1 to {lines}, see lines.";
    }

    private Chronicle Of(LineOfPlay line) => line.Save.Chronicle(game.Campaign.Contract.Meters);
}
