namespace SinoRussia.Workshop.Walking.Policies;

/// <summary>A way to choose.</summary>
internal interface IPolicy
{
    /// <summary>Chooses.</summary>
    /// <param name="at">What there is to choose from.</param>
    /// <returns>One of <see cref="Crossroads.Open"/>.</returns>
    int Choose(Crossroads at);
}
