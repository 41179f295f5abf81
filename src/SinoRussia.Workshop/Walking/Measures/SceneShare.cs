namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>How many runs saw a scene.</summary>
/// <param name="Title">The scene's title; the path of a knot in a story that names no scenes.</param>
/// <param name="Kind">Its kind; empty where the story does not say.</param>
/// <param name="Runs">How many runs.</param>
/// <param name="Share">The share of all runs, from 0 to 1.</param>
public sealed record SceneShare(string Title, string Kind, int Runs, double Share);
