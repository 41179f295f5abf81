namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>How many runs came to an ending.</summary>
/// <param name="Id">The ending's id (<c># ending:</c>).</param>
/// <param name="Runs">How many runs; 0 for one that the story has and no run came to.</param>
/// <param name="Share">The share of all runs, from 0 to 1.</param>
public sealed record EndingShare(string Id, int Runs, double Share);
