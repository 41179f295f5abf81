using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The meters and late moves of a campaign as the views show them.</summary>
internal static class Readings
{
    private const int RecentValues = 16;

    internal static IReadOnlyList<MeterReading> Of(Campaign campaign)
    {
        IReadOnlyList<Meter> meters = campaign.Contract.Meters;
        IReadOnlyList<string> letters = LettersOf(campaign);
        return [.. meters.Select((meter, at) => Reading(campaign, meter, letters[at], at))];
    }

    internal static IReadOnlyList<LedgerRow> LateMoves(Campaign campaign, int count)
    {
        Dictionary<string, string> letters = campaign
            .Contract.Meters.Select(meter => meter.Name)
            .Zip(LettersOf(campaign))
            .ToDictionary(pair => pair.First, pair => pair.Second);
        return
        [
            .. campaign
                .Ledger.Latest(count)
                .Select(effect => new LedgerRow(
                    Short(effect.Cause),
                    letters.GetValueOrDefault(effect.Meter, "?"),
                    effect.Change
                )),
        ];
    }

    // where room is short a settlement's own name tells more than that it was one
    private static string Short(Cause cause) =>
        cause is { Kind: CauseKind.Rival, Name.Length: > 0 } ? cause.Name : Wording.Because(cause);

    private static IReadOnlyList<string> LettersOf(Campaign campaign) =>
        MeterLetters.For([.. campaign.Contract.Meters.Select(meter => meter.Label)]);

    private static MeterReading Reading(Campaign campaign, Meter meter, string letter, int tint)
    {
        double value = campaign.Meters[meter.Name] ?? meter.Min;
        IEnumerable<double> recent = campaign
            .Journal.TakeLast(RecentValues - 1)
            .Select(decision => decision.Meters[meter.Name] ?? meter.Min)
            .Append(value);
        return new MeterReading(
            meter.Label,
            letter,
            value,
            meter.Min,
            meter.Max,
            meter.BandAt(value)?.Name ?? "",
            campaign.Journal.Count == 0 ? 0 : ChangeNow(campaign, meter),
            [.. recent],
            tint
        );
    }

    private static double ChangeNow(Campaign campaign, Meter meter) =>
        Math.Round(
            campaign.Current.Effects.Where(effect => effect.Meter == meter.Name).Sum((Effect effect) => effect.Change),
            4
        );
}
