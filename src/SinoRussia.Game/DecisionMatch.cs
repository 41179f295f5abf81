using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Game;

/// <summary>Finds the choice that an old decision was, in a story that may have been edited since.</summary>
internal static class DecisionMatch
{
    /// <summary>
    /// By id where both have it; else by knot and text, or by text alone where the knot is gone, renamed as it seems.
    /// The same place goes before any other.
    /// </summary>
    public static Choice? Find(Decision decision, IReadOnlyList<Choice> choices, Story story)
    {
        List<Choice> open = [.. choices.Where(choice => choice.Locked is null)];
        IEnumerable<Choice> named = open.Where(choice => decision.Id.Length > 0 && choice.Id == decision.Id);
        IEnumerable<Choice> alike = open.Where(choice =>
            (choice.Knot == decision.Knot || (decision.Knot.Length > 0 && !story.HasPath(decision.Knot)))
            && choice.Text == decision.Text
            && (decision.Id.Length == 0 || choice.Id.Length == 0)
        );
        return Nearest(named, decision.Index) ?? Nearest(alike, decision.Index);
    }

    private static Choice? Nearest(IEnumerable<Choice> choices, int index) =>
        choices.OrderBy(choice => choice.Index == index ? 0 : 1).FirstOrDefault();
}
