namespace SinoRussia.Game.Review;

/// <summary>A decision and how far it moved the meters.</summary>
/// <param name="Decision">Its place in the journal, from 0.</param>
/// <param name="Weight">The sum of the sizes of its moves, its echoes' among them; not below 0.</param>
/// <param name="IsEcho">Whether it was taken before the stretch that is looked at, and moved the meters by an echo alone.</param>
public sealed record WeightyDecision(int Decision, double Weight, bool IsEcho = false);
