using SinoRussia.Workshop.Walking.Policies;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>
/// Takes a decision of a run again and decides otherwise, then lets chance choose the same way for both: do they end
/// apart, by the meters, the ending or the last words?
/// </summary>
internal static class ForkStudy
{
    private const int Purpose = 2;

    /// <summary>Tries one run's fork.</summary>
    /// <returns>Whether the two ended apart; null where no decision of the run has two choices.</returns>
    public static bool? Differs(Worker worker, PlayedRun run, int seed)
    {
        Dice dice = Dice.Of(seed, run.Number, Purpose);
        List<FirstOffer> forks =
        [
            .. run.Offers.Where(offer =>
                offer.Decision < run.Choices.Count && run.Choices[offer.Decision] != offer.Index
            ),
        ];
        if (forks.Count == 0)
        {
            return null;
        }

        FirstOffer fork = forks[dice.Next(forks.Count)];
        List<int> before = [.. run.Choices.Take(fork.Decision)];
        PlayedRun one = Play([.. before, run.Choices[fork.Decision]]);
        PlayedRun other = Play([.. before, fork.Index]);
        return one.Ending != other.Ending || !one.Meters.SequenceEqual(other.Meters) || one.LastText != other.LastText;

        PlayedRun Play(List<int> choices) =>
            worker.Try(
                run.Number,
                new Opening(run.Seed, choices),
                new RandomPolicy(),
                Dice.Of(seed, run.Number, Purpose + 1)
            );
    }
}
