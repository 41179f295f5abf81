namespace SinoRussia.Game.Mirrors;

/// <summary>How a finished campaign was played, as far as the desk across could see it.</summary>
/// <param name="Trust">Where trust ended, as a share of its scale, 0 to 1.</param>
/// <param name="Influence">Where influence ended, as a share of its scale, 0 to 1.</param>
/// <param name="DependenceMoved">How far dependence went from the first decision to the end, -1 to 1 of its scale.</param>
/// <param name="Overruled">How often the player was overruled, from 0.</param>
/// <param name="Leaks">How much of what was written travelled, 0 (sealed) to 100 (in the papers).</param>
public sealed record Conduct(double Trust, double Influence, double DependenceMoved, int Overruled, double Leaks);
