namespace SinoRussia.Workshop.Walking.Policies;

/// <summary>Always the first, or always the last.</summary>
internal sealed class EdgePolicy(bool last) : IPolicy
{
    public int Choose(Crossroads at) => last ? at.Open[^1] : at.Open[0];
}
