namespace SinoRussia.Terminal.Views;

/// <summary>One late move of a meter.</summary>
/// <param name="Cause">What moved it.</param>
/// <param name="Letter">The short name of the meter.</param>
/// <param name="Change">By how much.</param>
internal sealed record LedgerRow(string Cause, string Letter, double Change);
