namespace SinoRussia.Narrative.Coverage;

/// <summary>Which values a variable has had when the player was asked, over any number of runs.</summary>
/// <param name="Min">The lowest number; null where it never was a number.</param>
/// <param name="Max">The highest number.</param>
/// <param name="Texts">The first few of its values that are no numbers, in the order of the alphabet.</param>
public sealed record ValuesSeen(double? Min, double? Max, IReadOnlyList<string> Texts)
{
    /// <summary>How many different texts are kept.</summary>
    public const int MaxTexts = 8;

    /// <summary>Nothing was seen.</summary>
    public static ValuesSeen None { get; } = new(null, null, []);

    /// <summary>Both together.</summary>
    /// <param name="other">The other values.</param>
    /// <returns>The values; the same whatever the order.</returns>
    public ValuesSeen With(ValuesSeen other) =>
        new(
            Lesser(Min, other.Min),
            Max is { } a && other.Max is { } b ? Math.Max(a, b) : Max ?? other.Max,
            other.Texts.Count == 0 ? Texts : [.. Texts.Union(other.Texts).Order(StringComparer.Ordinal).Take(MaxTexts)]
        );

    /// <summary>The values in words: <c>12 to 57</c>.</summary>
    /// <returns>The words; empty where nothing was seen.</returns>
    public override string ToString() =>
        Min is { } min && Max is { } max ? (min == max ? $"{min:0.####}" : $"{min:0.####} to {max:0.####}")
        : Texts.Count > 0 ? string.Join(", ", Texts.Select(text => text.Length == 0 ? "nothing" : text))
        : "";

    private static double? Lesser(double? a, double? b) => a is { } x && b is { } y ? Math.Min(x, y) : a ?? b;
}
