using CsCheck;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Game.Tests;

public sealed class LedgerSumTests
{
    private static readonly Story Story = Tale.Of(Office.Ink);

    [Fact]
    public void The_moves_of_a_meter_add_up_to_what_it_stands_at() =>
        Office.Choices.Sample(
            (seed, choices) =>
            {
                Campaign campaign = Office.Play(Story, seed, choices);

                foreach (string meter in campaign.Contract.Meters.Select(meter => meter.Name))
                {
                    double moved = campaign.Ledger.Of(meter).Sum(effect => effect.To - effect.From);
                    Assert.Equal(Office.Start[meter] + moved, campaign.Meters[meter]!.Value, 6);
                }
            },
            iter: 60
        );

    [Fact]
    public void Each_move_begins_where_the_last_one_ended() =>
        Office.Choices.Sample(
            (seed, choices) =>
            {
                Campaign campaign = Office.Play(Story, seed, choices);
                foreach (string meter in campaign.Contract.Meters.Select(meter => meter.Name))
                {
                    double at = Office.Start[meter];
                    foreach (Effect effect in campaign.Ledger.Of(meter))
                    {
                        Assert.Equal(at, effect.From);
                        Assert.NotEqual(effect.From, effect.To);
                        at = effect.To;
                    }
                }
            },
            iter: 60
        );

    [Fact]
    public void No_move_stems_from_a_decision_that_comes_later() =>
        Office.Choices.Sample(
            (seed, choices) =>
            {
                Campaign campaign = Office.Play(Story, seed, choices);
                Assert.All(
                    campaign.Passages,
                    passage =>
                        Assert.All(
                            passage.Effects,
                            effect => Assert.True((effect.Cause.Decision ?? -1) <= (passage.Decision ?? -1))
                        )
                );
            },
            iter: 30
        );
}
