namespace SinoRussia.Workshop.Walking.Policies;

/// <summary>A policy that is made of wishes for the meters.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Wishes">What it wants.</param>
/// <param name="RandomShare">How often it chooses blindly instead, from 0 to 1.</param>
public sealed record Bot(string Name, IReadOnlyList<Wish> Wishes, double RandomShare);
