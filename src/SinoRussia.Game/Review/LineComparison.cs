using SinoRussia.Game.Records;

namespace SinoRussia.Game.Review;

/// <summary>Two lines of play of one story, side by side.</summary>
/// <param name="One">The first.</param>
/// <param name="Other">The second.</param>
/// <param name="Shared">How many decisions from the beginning are the same in both.</param>
/// <param name="Turns">The turns that either of them came to, in order.</param>
public sealed record LineComparison(Chronicle One, Chronicle Other, int Shared, IReadOnlyList<TurnPair> Turns)
{
    /// <summary>Whether both drew the same chances, so that every difference stems from decisions.</summary>
    public bool IsSameSeed => One.Seed == Other.Seed;

    /// <summary>Compares two lines.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second; of the same story.</param>
    /// <returns>The comparison.</returns>
    public static LineComparison Of(Chronicle one, Chronicle other)
    {
        int shared = SharedBy(one.Journal, other.Journal);
        Dictionary<int, TurnSummary> ones = ByNumber(one);
        Dictionary<int, TurnSummary> others = ByNumber(other);
        return new LineComparison(
            one,
            other,
            shared,
            [
                .. ones
                    .Keys.Union(others.Keys)
                    .Order()
                    .Select(number =>
                        Pair(
                            ones.GetValueOrDefault(number),
                            others.GetValueOrDefault(number),
                            DecisionsIn(one, ones.GetValueOrDefault(number), shared),
                            DecisionsIn(other, others.GetValueOrDefault(number), shared)
                        )
                    ),
            ]
        );

        TurnPair Pair(TurnSummary? first, TurnSummary? second, List<int> firsts, List<int> seconds) =>
            new(
                (first ?? second)!.Date,
                first?.End,
                second?.End,
                Without(firsts, one.Journal, seconds, other.Journal),
                Without(seconds, other.Journal, firsts, one.Journal)
            );
    }

    /// <summary>How many decisions from the beginning are the same.</summary>
    /// <param name="one">The decisions of one line.</param>
    /// <param name="other">The decisions of another.</param>
    /// <returns>The number; at the most that of the shorter one.</returns>
    public static int SharedBy(IReadOnlyList<Decision> one, IReadOnlyList<Decision> other)
    {
        int shared = 0;
        while (shared < one.Count && shared < other.Count && one[shared].Name == other[shared].Name)
        {
            shared++;
        }

        return shared;
    }

    private static Dictionary<int, TurnSummary> ByNumber(Chronicle chronicle) =>
        chronicle
            .Turns.GroupBy(turn => turn.Number)
            .ToDictionary(
                turns => turns.Key,
                turns => turns.Last() with { FirstDecision = turns.First().FirstDecision }
            );

    private static List<int> DecisionsIn(Chronicle chronicle, TurnSummary? turn, int from) =>
        turn?.FirstDecision is { } first
            ? [.. Enumerable.Range(first, turn.Decisions).Where(decision => decision >= from)]
            : [];

    /// <summary>A decision taken twice on one side and once on the other differs once.</summary>
    private static List<int> Without(
        List<int> places,
        IReadOnlyList<Decision> journal,
        List<int> otherPlaces,
        IReadOnlyList<Decision> otherJournal
    )
    {
        List<(string, string)> left = [.. otherPlaces.Select(place => otherJournal[place].Name)];
        return [.. places.Where(place => !left.Remove(journal[place].Name))];
    }
}
