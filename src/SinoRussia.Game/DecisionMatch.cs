using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Game;

/// <summary>Finds the choice that an old decision was, in a story that may have been edited since.</summary>
internal static class DecisionMatch
{
    /// <summary>By the choice's id where it has one; else by knot and text, the same place before any other.</summary>
    public static Choice? Find(Decision decision, IReadOnlyList<Choice> choices)
    {
        IEnumerable<Choice> open = choices.Where(choice => choice.Locked is null);
        IEnumerable<Choice> same =
            decision.Id.Length > 0
                ? open.Where(choice => choice.Id == decision.Id)
                : open.Where(choice => choice.Knot == decision.Knot && choice.Text == decision.Text);
        return same.OrderBy(choice => choice.Index == decision.Index ? 0 : 1).FirstOrDefault();
    }
}
