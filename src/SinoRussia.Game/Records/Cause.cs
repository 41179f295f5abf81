namespace SinoRussia.Game.Records;

/// <summary>Why a meter moved.</summary>
/// <param name="Kind">What sort of thing moved it.</param>
/// <param name="Name">Its name, for people: the decision's text, the drift's name, what was settled.</param>
/// <param name="Decision">Which decision it stems from, counted from 0; null where from none.</param>
public sealed record Cause(CauseKind Kind, string Name, int? Decision);
