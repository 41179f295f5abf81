namespace SinoRussia.Game.Records;

/// <summary>Every move of every meter, with its cause.</summary>
/// <param name="Effects">The moves, in order.</param>
public sealed record Ledger(IReadOnlyList<Effect> Effects)
{
    /// <summary>The latest moves, newest first.</summary>
    /// <param name="count">How many at the most.</param>
    /// <returns>The moves.</returns>
    public IEnumerable<Effect> Latest(int count) => Effects.Reverse().Take(count);

    /// <summary>The moves of one meter.</summary>
    /// <param name="meter">The variable name.</param>
    /// <returns>The moves, in order.</returns>
    public IEnumerable<Effect> Of(string meter) => Effects.Where(effect => effect.Meter == meter);

    /// <summary>The decisions that moved the meters most, at once and by their echoes, heaviest first.</summary>
    /// <param name="count">How many at the most.</param>
    /// <returns>The decision's place in the journal, from 0, and the sum of all its moves' sizes.</returns>
    public IEnumerable<(int Decision, double Weight)> Heaviest(int count) =>
        Effects
            .Where(effect => effect.Cause.Decision is not null)
            .GroupBy(effect => effect.Cause.Decision!.Value)
            .Select(group => (Decision: group.Key, Weight: group.Sum(effect => Math.Abs(effect.Change))))
            .OrderByDescending(entry => entry.Weight)
            .ThenBy(entry => entry.Decision)
            .Take(count);
}
