namespace SinoRussia.Workshop.Playtests;

/// <summary>One line of a playtest.</summary>
/// <param name="Key">What it asks for.</param>
/// <param name="Value">What stands behind the colon.</param>
/// <param name="Line">Its line in the file, from 1.</param>
public sealed record PlaytestStep(PlaytestKey Key, string Value, int Line);
