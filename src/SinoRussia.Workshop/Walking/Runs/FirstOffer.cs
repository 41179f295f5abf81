namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>Where in a run a choice point was first on offer.</summary>
/// <param name="Point">The choice point.</param>
/// <param name="Decision">After how many decisions.</param>
/// <param name="Index">Its place among the choices on offer.</param>
internal sealed record FirstOffer(int Point, int Decision, int Index);
