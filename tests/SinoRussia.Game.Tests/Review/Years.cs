namespace SinoRussia.Game.Tests.Review;

/// <summary>Two meters over four quarters, with an echo, a drift and an end.</summary>
internal static class Years
{
    public const string Ink = """
        # title: Four *Quarters*
        # meter: trust; Trust; 0..100
        # meter: gas; Gas; 0..10
        # turn: quarter; Quarter
        # date: when
        VAR trust = 50
        VAR gas = 5
        VAR quarter = 1
        VAR when = "Q1"
        VAR sold = 0
        -> desk
        === desk
        A paper lies there. # scene: Desk {quarter}
        + [Sell #id: sell]
          ~ gas = gas - 2
          ~ sold = quarter
          Sold.
        + [Wait]
          ~ trust = trust + 1
          You wait.
        + [Stay seated #id: sit]
          Nothing moves.
          -> desk
        - ~ quarter = quarter + 1
        ~ when = "Q{quarter}"
        ~ trust = trust - 3
        A season ends. # drift: the seasons
        { sold > 0 and quarter == sold + 2:
          ~ trust = trust - 9
          What you sold is missed. # echo: sell
        }
        { quarter > 4: -> over }
        -> desk
        === over
        It is over. # ending: a_long_wait
        -> END
        """;

    public static Campaign Play(params int[] choices) => Play(1, choices);

    public static Campaign Play(int seed, int[] choices)
    {
        Campaign campaign = Campaign.Start(Tale.Of(Ink), seed);
        foreach (int choice in choices)
        {
            campaign.Choose(choice - 1);
        }

        return campaign;
    }
}
