using SinoRussia.Game;
using SinoRussia.Game.Forecasts;

namespace SinoRussia.Workshop.Walking.Policies;

/// <summary>Looks ahead, as a briefed player can, and takes what suits its wishes best.</summary>
internal sealed class BotPolicy(Bot bot) : IPolicy
{
    public int Choose(Crossroads at)
    {
        if (at.Open.Count == 1)
        {
            return at.Open[0];
        }

        if (at.Dice.Falls(bot.RandomShare))
        {
            return at.Open[at.Dice.Next(at.Open.Count)];
        }

        IReadOnlyList<Forecast> forecasts = at.Campaign.Forecasts(Difficulty.Briefed);
        double best = double.NegativeInfinity;
        List<int> equals = [];
        foreach (int index in at.Open)
        {
            double worth = Worth(forecasts[index], at.Campaign);
            if (worth > best + 1e-9)
            {
                best = worth;
                equals.Clear();
            }

            if (worth >= best - 1e-9)
            {
                equals.Add(index);
            }
        }

        return equals[at.Dice.Next(equals.Count)];
    }

    private double Worth(Forecast forecast, Campaign campaign)
    {
        double worth = 0;
        foreach (Wish wish in bot.Wishes)
        {
            double change = forecast.Expected.FirstOrDefault(move => move.Meter == wish.Meter)?.Change ?? 0;
            double now = campaign.Meters[wish.Meter] ?? 0;
            worth +=
                wish.Weight
                * (wish.Target is { } target ? Math.Abs(now - target) - Math.Abs(now + change - target) : change);
        }

        return worth;
    }
}
