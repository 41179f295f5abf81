using SinoRussia.Game.Meters;

namespace SinoRussia.Game.Review;

/// <summary>One turn of two lines of play.</summary>
/// <param name="Date">What the turn is called.</param>
/// <param name="One">What the meters stood at when the first line left it; null where that line was never in it.</param>
/// <param name="Other">The same for the second line.</param>
/// <param name="OnlyOne">The decisions that only the first line took in it, by their places in its journal.</param>
/// <param name="OnlyOther">The decisions that only the second line took in it, by their places in its journal.</param>
public sealed record TurnPair(
    string Date,
    MeterValues? One,
    MeterValues? Other,
    IReadOnlyList<int> OnlyOne,
    IReadOnlyList<int> OnlyOther
)
{
    /// <summary>Whether the two lines decided differently in it.</summary>
    public bool Differs => OnlyOne.Count + OnlyOther.Count > 0;
}
