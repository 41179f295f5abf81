using SinoRussia.Game.Records;

namespace SinoRussia.Game.Review;

/// <summary>The note on a decision: what it moved at once, what came of it later, what else moved meanwhile.</summary>
internal static class MemoirNote
{
    /// <summary>Words the note.</summary>
    /// <param name="chronicle">The campaign.</param>
    /// <param name="passage">The passage behind the decision.</param>
    /// <returns>A few sentences; empty where nothing moved, and for the opening.</returns>
    public static string Of(Chronicle chronicle, Passage passage)
    {
        if (passage.Decision is not { } decision || decision >= chronicle.Journal.Count)
        {
            return "";
        }

        List<string> sentences = [];
        string atOnce = Moves(chronicle, passage.Effects.Where(effect => effect.Cause.Kind == CauseKind.Decision));
        if (atOnce.Length > 0)
        {
            sentences.Add($"{atOnce}.");
        }

        foreach (
            IGrouping<Cause, Effect> others in passage
                .Effects.Where(effect => effect.Cause.Kind != CauseKind.Decision)
                .GroupBy(effect => effect.Cause)
        )
        {
            sentences.Add($"Meanwhile, {Wording.Because(others.Key)}: {Moves(chronicle, others)}.");
        }

        foreach (
            IGrouping<string, Effect> echoes in chronicle
                .Passages.Skip(decision + 2)
                .SelectMany(later => later.Effects)
                .Where(effect => effect.Cause.Decision == decision)
                .GroupBy(effect => effect.Date)
        )
        {
            string when = echoes.Key.Length > 0 ? $"Later, in {echoes.Key}" : "Later";
            sentences.Add($"{when}, as an echo: {Moves(chronicle, echoes)}.");
        }

        string date = chronicle.Journal[decision].Date;
        return sentences.Count == 0 ? ""
            : date.Length == 0 ? string.Join(' ', sentences)
            : $"{date}. {string.Join(' ', sentences)}";
    }

    private static string Moves(Chronicle chronicle, IEnumerable<Effect> effects) =>
        string.Join(
            ", ",
            effects.Select(effect =>
                $"{ReviewWording.LabelOf(chronicle, effect.Meter)} {ReviewWording.Change(effect.Change)} to {Wording.Number(effect.To)}"
            )
        );
}
