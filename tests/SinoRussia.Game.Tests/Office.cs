using CsCheck;
using SinoRussia.Narrative;

namespace SinoRussia.Game.Tests;

/// <summary>A story with a bit of everything, for tests that play it in any way there is.</summary>
internal static class Office
{
    public const string Ink = """
        # title: The Office
        # meter: trust; Trust; 0..100
        # meter: weight; Weight; -1..1
        # meter: gas; Gas; 0..10
        # turn: season
        LIST Seen = ports, pipes
        VAR trust = 50
        VAR weight = 0.0
        VAR gas = 5
        VAR season = "a"
        VAR owed = 0
        VAR days = 0
        ~ trust += RANDOM(1, 3)
        You sit down. # scene: Arrival # codex: office
        -> desk

        === desk
        ~ days += 1
        { days > 12: -> out }
        { owed > 0 and RANDOM(1, 3) == 1:
            ~ trust -= owed
            ~ owed = 0
            What you sold is missed. # echo: sell
        }
        A paper lies there. # scene: Desk {days}
        + [Read it] -> read ->
        + [Sell #id: sell #forecast: Orlov; trust -; high]
          ~ owed += 2
          ~ gas -= 1
          Sold. # achievement: seller
        + {gas > 3} [Burn it #id: burn]
          ~ weight += 0.1
          ~ gas -= RANDOM(0, 2)
        + [Close the office #locked: It is not five yet.] -> desk
        * [Ask once]
          ~ Seen += pipes
          You ask. # codex: pipes
        - ~ season = season + "{~b|c}"
          ~ trust = trust + (60 - trust) / 10
          The season ends. # drift: the seasons
        { RANDOM(1, 4) == 1:
            ~ gas += 1
            It was settled. # rival # scene: Gas
        }
        -> desk

        === read
        You read.
        + + [Closely]
          ~ trust += 2
        + + [Badly]
          ~ trust -= 2
          You yawn.
        - - ->->

        === out
        Enough. # ending: {trust > 50: liked|disliked}
        -> END

        === codex_office
        # codex-title: The office
        # kind: invented
        It has a desk{~.|!}
        -> DONE
        """;

    public static IReadOnlyDictionary<string, double> Start { get; } =
        new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["trust"] = 50,
            ["weight"] = 0,
            ["gas"] = 5,
        };

    /// <summary>A seed and choices; what a number means depends on what is on offer.</summary>
    public static Gen<(int Seed, int[] Choices)> Choices { get; } = Gen.Select(Gen.Int, Gen.Int[0, 99].Array[0, 30]);

    public static Campaign Play(Story story, int seed, IEnumerable<int> choices)
    {
        Campaign campaign = Campaign.Start(story, seed);
        Go(campaign, choices);
        return campaign;
    }

    public static void Go(Campaign campaign, IEnumerable<int> choices)
    {
        foreach (int choice in choices)
        {
            Choice[] open = [.. campaign.Choices.Where(offer => offer.Locked is null)];
            if (open.Length == 0)
            {
                return;
            }

            campaign.Choose(open[choice % open.Length].Index);
        }
    }
}
