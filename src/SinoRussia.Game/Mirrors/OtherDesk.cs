using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Game.Mirrors;

/// <summary>
/// The view from the other desk: how the counterpart read the decisions that weighed most, told from what they did to
/// trust, to dependence and to influence, at once and by their echoes.
/// </summary>
public sealed class OtherDesk
{
    /// <summary>What the page is called.</summary>
    public const string Title = "The view from the other desk";

    private const int Decisions = 5;
    private const double LeastMove = 0.01;
    private const double LeastSecondMove = 0.03;
    private const double LateShare = 0.5;

    private static readonly string[] Seen = ["trust", "dependence", "influence"];

    private readonly Campaign _campaign;
    private readonly string _dependence;
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    private OtherDesk(Campaign campaign)
    {
        _campaign = campaign;
        _dependence = campaign.Story.GlobalTags.ValueOf("chair") switch
        {
            "depends" => "held",
            "holds" => "tied",
            _ => "between",
        };
    }

    /// <summary>Reads a campaign from the other side. The same campaign always gives the same words.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <returns>
    /// The five heaviest decisions, heaviest first; none where the story does not keep both a meter named <c>trust</c>
    /// and one named <c>dependence</c>. Its global tag <c># chair: depends</c> or <c># chair: holds</c> says whose
    /// dependence that is; without one, nobody's side is taken.
    /// </returns>
    public static IReadOnlyList<DeskReading> Of(Campaign campaign)
    {
        if (MeterOf(campaign, "trust") is null || MeterOf(campaign, "dependence") is null)
        {
            return [];
        }

        OtherDesk desk = new(campaign);
        return
        [
            .. campaign
                .Ledger.Heaviest(Decisions)
                .Where(heavy => heavy.Decision < campaign.Journal.Count)
                .Select(heavy => new DeskReading(campaign.Journal[heavy.Decision], desk.Read(heavy.Decision))),
        ];
    }

    private static Meter? MeterOf(Campaign campaign, string name) =>
        campaign.Contract.Meters.FirstOrDefault(meter => meter.Name == name);

    private string Read(int decision)
    {
        Effect[] effects = [.. _campaign.Ledger.Effects.Where(effect => effect.Cause.Decision == decision)];
        (string Meter, double Move)[] moves =
        [
            .. Seen.Select(meter => (Meter: meter, Move: MoveOf(meter, effects)))
                .Where(move => Math.Abs(move.Move) >= LeastMove)
                .OrderByDescending(move => Math.Abs(move.Move)),
        ];
        if (moves.Length == 0)
        {
            return Pick("nothing", "nothing");
        }

        string first = Sentence(moves[0].Meter, moves[0].Move);
        return moves.Length > 1 && Math.Abs(moves[1].Move) >= LeastSecondMove
                ? $"{first} {Sentence(moves[1].Meter, moves[1].Move)}"
            : IsLate(effects) ? $"{first} {Pick("late", "late")}"
            : first;
    }

    /// <summary>How far a meter went, from -1 to 1 of its scale.</summary>
    private double MoveOf(string name, Effect[] effects) =>
        MeterOf(_campaign, name) is { } meter
            ? effects.Where(effect => effect.Meter == name).Sum(effect => effect.Change) / (meter.Max - meter.Min)
            : 0;

    private static bool IsLate(Effect[] effects) =>
        effects.Where(effect => effect.Cause.Kind == CauseKind.Echo).Sum(effect => Math.Abs(effect.Change))
        > LateShare * effects.Sum(effect => Math.Abs(effect.Change));

    private string Sentence(string name, double move)
    {
        Meter meter = MeterOf(_campaign, name)!;
        string subject = name == "dependence" ? _dependence : name;
        string way = move > 0 ? "up" : "down";
        bool isLarge = Wording.IsLarge(meter, move * (meter.Max - meter.Min));
        return Pick(
            $"{subject} {way} {(isLarge ? "large" : "small")}",
            $"{subject} {way} {(isLarge ? "small" : "large")}"
        );
    }

    /// <summary>The next sentence under a heading; when all were used, one under its neighbour.</summary>
    private string Pick(string heading, string neighbour)
    {
        string from = IsUsedUp(heading) && !IsUsedUp(neighbour) ? neighbour : heading;
        IReadOnlyList<string> sentences = Readings.Under(from);
        int used = _used.GetValueOrDefault(from);
        _used[from] = used + 1;
        return sentences.Count == 0
            ? ""
            : sentences[(int)(((uint)_campaign.Seed + (uint)used) % (uint)sentences.Count)];
    }

    private bool IsUsedUp(string heading) => _used.GetValueOrDefault(heading) >= Readings.Under(heading).Count;
}
