using SinoRussia.Game.Meters;

namespace SinoRussia.Game.Records;

/// <summary>One choice taken.</summary>
/// <param name="Knot">The knot that the choice stood in; empty above the first knot.</param>
/// <param name="Id">The choice's own name (<c>#id:</c>); empty where the author gave none.</param>
/// <param name="Text">What the player read.</param>
/// <param name="Index">Its place among the choices on offer, from 0.</param>
/// <param name="Turn">The turn in which it was taken.</param>
/// <param name="Date">The text of the title bar when it was taken.</param>
/// <param name="Scene">The title of the scene it belongs to; empty where the story names none.</param>
/// <param name="Meters">What the meters stood at when it was taken.</param>
public sealed record Decision(
    string Knot,
    string Id,
    string Text,
    int Index,
    int Turn,
    string Date,
    string Scene,
    MeterValues Meters
)
{
    /// <summary>What tells it from other decisions, in every playthrough: its knot, and its id or else its text.</summary>
    public (string Knot, string Choice) Name => (Knot, Id.Length > 0 ? $"#{Id}" : Text);
}
