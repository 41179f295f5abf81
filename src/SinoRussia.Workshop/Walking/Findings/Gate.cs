namespace SinoRussia.Workshop.Walking.Findings;

/// <summary>A condition that never held.</summary>
/// <param name="Condition">The condition, as its author wrote it.</param>
/// <param name="Reached">The variables in it, with the values that the runs have met, in words.</param>
public sealed record Gate(string Condition, IReadOnlyList<KeyValuePair<string, string>> Reached)
{
    /// <summary>The gate in words: <c>trust &gt;= 85 (trust was 12 to 78)</c>.</summary>
    /// <returns>The words.</returns>
    public override string ToString() =>
        Reached.Count == 0
            ? Condition
            : $"{Condition} ({string.Join("; ", Reached.Select(pair => $"{pair.Key} was {pair.Value}"))})";
}
