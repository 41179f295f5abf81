using SinoRussia.Game.Meters;

namespace SinoRussia.Game.Review;

/// <summary>One turn of a campaign: a quarter, or a decision where the story counts no turns.</summary>
/// <param name="Number">The turn's number, as the story counts.</param>
/// <param name="Date">What it is called; never empty.</param>
/// <param name="Start">What the meters stood at when it began.</param>
/// <param name="End">What they stood at when it ended, or stand at now.</param>
/// <param name="FirstDecision">The first decision taken in it, from 0; null where none was.</param>
/// <param name="Decisions">How many decisions were taken in it.</param>
/// <param name="Turning">The decision that moved the meters most in it; null where none moved them.</param>
public sealed record TurnSummary(
    int Number,
    string Date,
    MeterValues Start,
    MeterValues End,
    int? FirstDecision,
    int Decisions,
    WeightyDecision? Turning
)
{
    /// <summary>How far a meter moved in this turn.</summary>
    /// <param name="meter">The variable name.</param>
    /// <returns>The change; below zero for a fall, 0 where there is no such meter.</returns>
    public double Change(string meter) => Math.Round((End[meter] ?? 0) - (Start[meter] ?? 0), 4);
}
