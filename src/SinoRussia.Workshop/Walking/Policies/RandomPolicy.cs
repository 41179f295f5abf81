namespace SinoRussia.Workshop.Walking.Policies;

internal sealed class RandomPolicy : IPolicy
{
    public int Choose(Crossroads at) => at.Open[at.Dice.Next(at.Open.Count)];
}
