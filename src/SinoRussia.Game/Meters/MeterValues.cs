namespace SinoRussia.Game.Meters;

/// <summary>What all meters of a story stand at, in the order of their declaration.</summary>
/// <param name="Values">Values by variable name.</param>
public sealed record MeterValues(IReadOnlyList<KeyValuePair<string, double>> Values)
{
    /// <summary>No meters at all.</summary>
    public static MeterValues None { get; } = new([]);

    /// <summary>What one meter stands at.</summary>
    /// <param name="meter">The variable name.</param>
    /// <returns>The value, or null where there is no such meter.</returns>
    public double? this[string meter]
    {
        get
        {
            foreach (KeyValuePair<string, double> value in Values)
            {
                if (value.Key == meter)
                {
                    return value.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The same reading but for one meter.</summary>
    /// <param name="meter">The variable name; one that is not there is added at the end.</param>
    /// <param name="value">What it stands at.</param>
    /// <returns>The other reading.</returns>
    public MeterValues With(string meter, double value) =>
        this[meter] is null
            ? new MeterValues([.. Values, new KeyValuePair<string, double>(meter, value)])
            : new MeterValues([
                .. Values.Select(known => known.Key == meter ? new KeyValuePair<string, double>(meter, value) : known),
            ]);

    /// <summary>Two readings are equal when they show the same meters at the same values.</summary>
    /// <param name="other">The other reading.</param>
    /// <returns>True if so.</returns>
    public bool Equals(MeterValues? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc />
    public override int GetHashCode() =>
        Values.Aggregate(17, (hash, value) => HashCode.Combine(hash, value.Key, value.Value));
}
