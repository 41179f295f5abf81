using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;

namespace SinoRussia.Game.Review;

/// <summary>A campaign to look back on: what a save holds is enough for it, the story is not needed.</summary>
/// <param name="Title">The story's title.</param>
/// <param name="Seed">The seed of every random draw.</param>
/// <param name="Meters">The meters, in order.</param>
/// <param name="Journal">The decisions, in order.</param>
/// <param name="Passages">All that was told: the opening, then a passage for each decision.</param>
/// <param name="Now">What the meters stand at.</param>
/// <param name="Date">The date in the story; empty where it has none.</param>
/// <param name="Ended">Whether the story is over.</param>
/// <param name="Ending">The ending reached; empty where none was.</param>
public sealed record Chronicle(
    string Title,
    int Seed,
    IReadOnlyList<Meter> Meters,
    IReadOnlyList<Decision> Journal,
    IReadOnlyList<Passage> Passages,
    MeterValues Now,
    string Date,
    bool Ended,
    string Ending
)
{
    /// <summary>Every move of every meter.</summary>
    public Ledger Ledger => new([.. Passages.SelectMany(passage => passage.Effects)]);

    /// <summary>What the meters stood at before anything moved them.</summary>
    public MeterValues Opening
    {
        get
        {
            MeterValues values = Now;
            foreach (Effect effect in Passages.SelectMany(passage => passage.Effects).Reverse())
            {
                values = values.With(effect.Meter, effect.From);
            }

            return values;
        }
    }

    /// <summary>The turns, in order; those in which nothing was decided and nothing moved are left out.</summary>
    public IReadOnlyList<TurnSummary> Turns => TurnReader.Read(this);

    /// <summary>A campaign that is being played.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <returns>It as it stands; it stays as it is when the campaign goes on.</returns>
    public static Chronicle Of(Campaign campaign) =>
        new(
            campaign.Contract.Title,
            campaign.Seed,
            campaign.Contract.Meters,
            [.. campaign.Journal],
            [.. campaign.Passages],
            campaign.Meters,
            campaign.Date,
            campaign.Status == CampaignStatus.Ended,
            campaign.Ending ?? ""
        );

    /// <summary>A campaign from its record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="meters">The meters of its story; those it does not name are called by their variables.</param>
    /// <param name="now">What the meters stood at.</param>
    /// <param name="date">The date in the story.</param>
    /// <param name="ended">Whether the story was over.</param>
    /// <param name="ending">The ending reached; empty where none was.</param>
    /// <returns>The campaign.</returns>
    public static Chronicle Of(
        CampaignRecord record,
        IReadOnlyList<Meter> meters,
        MeterValues now,
        string date,
        bool ended,
        string ending
    ) =>
        new(
            record.Title,
            record.Seed,
            [
                .. meters.Where(meter => now[meter.Name] is not null),
                .. now
                    .Values.Where(value => meters.All(meter => meter.Name != value.Key))
                    .Select(value => Unnamed(value.Key, record)),
            ],
            record.Journal,
            record.Passages,
            now,
            date,
            ended,
            ending
        );

    /// <summary>The decisions that moved the meters most, at once and by their echoes, heaviest first.</summary>
    /// <param name="count">How many at the most.</param>
    /// <returns>The decisions.</returns>
    public IReadOnlyList<WeightyDecision> Heaviest(int count) =>
        [
            .. Ledger
                .Heaviest(count)
                .Where(heavy => heavy.Decision < Journal.Count)
                .Select(heavy => new WeightyDecision(heavy.Decision, heavy.Weight)),
        ];

    private static Meter Unnamed(string variable, CampaignRecord record)
    {
        List<double> values =
        [
            .. record
                .Passages.SelectMany(passage => passage.Effects)
                .Where(effect => effect.Meter == variable)
                .SelectMany(effect => new[] { effect.From, effect.To })
                .Where(double.IsFinite),
        ];
        string words = variable.Replace('_', ' ');
        string label = words.Length == 0 ? variable : char.ToUpperInvariant(words[0]) + words[1..];
        return new Meter(
            variable,
            label,
            Math.Min(0, values.Append(0).Min()),
            Math.Max(100, values.Append(0).Max()),
            []
        );
    }
}
