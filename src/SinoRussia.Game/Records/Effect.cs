namespace SinoRussia.Game.Records;

/// <summary>One move of one meter.</summary>
/// <param name="Meter">The meter's variable name.</param>
/// <param name="From">What it stood at before.</param>
/// <param name="To">What it stands at after.</param>
/// <param name="Cause">Why it moved.</param>
/// <param name="Turn">The turn in which it moved.</param>
/// <param name="Date">The text of the title bar at that moment.</param>
public sealed record Effect(string Meter, double From, double To, Cause Cause, int Turn, string Date)
{
    /// <summary>How far it moved; below zero for a fall.</summary>
    public double Change => Math.Round(To - From, 4);
}
