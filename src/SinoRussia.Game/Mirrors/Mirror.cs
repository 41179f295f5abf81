using SinoRussia.Game.Meters;

namespace SinoRussia.Game.Mirrors;

/// <summary>
/// The player seen from the other chair: a finished campaign earns the persona that another campaign then proposes for
/// its counterpart. Nothing is ever chosen for the player.
/// </summary>
public static class Mirror
{
    /// <summary>What the ids of choices begin with by which a story asks who sits across.</summary>
    public const string ChoicePrefix = "persona_";

    /// <summary>What stands beside the choice that is proposed.</summary>
    public const string Proposal = "as you were, from the other chair";

    // Set by 300 random games of each campaign, so that each persona comes of one game in seven or more.
    private const double GoodTrust = 0.55;
    private const double GoodInfluence = 0.5;
    private const double Low = 0.42;
    private const double Close = 0.7;
    private const double Lowered = -0.05;
    private const int ManyOverrulings = 3;
    private const double ManyLeaks = 50;

    /// <summary>The id of the choice that stands for a persona.</summary>
    /// <param name="persona">The persona.</param>
    /// <returns>The id, such as <c>persona_builder</c>.</returns>
    public static string ChoiceOf(Persona persona) => $"{ChoicePrefix}{persona.ToString().ToLowerInvariant()}";

    /// <summary>The persona that a choice's id stands for.</summary>
    /// <param name="choice">The id.</param>
    /// <returns>The persona; null where the id stands for none.</returns>
    public static Persona? PersonaOf(string choice)
    {
        foreach (Persona persona in Enum.GetValues<Persona>())
        {
            if (ChoiceOf(persona) == choice)
            {
                return persona;
            }
        }

        return null;
    }

    /// <summary>The persona that a campaign was played across from.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <returns>The one chosen; null where the story has not asked.</returns>
    public static Persona? ChosenIn(Campaign campaign) =>
        campaign.Journal.Select(decision => PersonaOf(decision.Id)).LastOrDefault(persona => persona is not null);

    /// <summary>
    /// Who a player was to the desk across: a builder where trust ended at 0.55 of its scale or more and influence at 0.5;
    /// else a watcher where trust ended below 0.42, or the player was overruled three times, or leaks came to 50; else a
    /// trader where dependence was lowered, by 0.05 or more, and trust ended below 0.7; else patient.
    /// </summary>
    /// <param name="conduct">How the campaign was played.</param>
    /// <returns>The persona.</returns>
    public static Persona Earned(Conduct conduct) =>
        conduct is { Trust: >= GoodTrust, Influence: >= GoodInfluence } ? Persona.Builder
        : conduct.Trust < Low || conduct.Overruled >= ManyOverrulings || conduct.Leaks >= ManyLeaks ? Persona.Watcher
        : conduct is { DependenceMoved: <= Lowered, Trust: < Close } ? Persona.Trader
        : Persona.Patient;

    /// <summary>The persona that a campaign has earned.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <returns>
    /// The persona; null while the campaign goes on, where its story asked for no persona itself, or where it keeps no
    /// meter named <c>trust</c>. The variables <c>overruled_count</c> and <c>leak_exposure</c> count as 0 where the story
    /// has none.
    /// </returns>
    public static Persona? Earned(Campaign campaign) =>
        campaign.Ending is not null && ChosenIn(campaign) is not null && ConductOf(campaign) is { } conduct
            ? Earned(conduct)
            : null;

    private static Conduct? ConductOf(Campaign campaign)
    {
        if (Share(campaign, "trust", campaign.Meters) is not { } trust)
        {
            return null;
        }

        double began = Share(campaign, "dependence", campaign.Journal[0].Meters) ?? 0;
        double ended = Share(campaign, "dependence", campaign.Meters) ?? began;
        return new Conduct(
            trust,
            Share(campaign, "influence", campaign.Meters) ?? 0,
            ended - began,
            (int)(campaign.Number("overruled_count") ?? 0),
            campaign.Number("leak_exposure") ?? 0
        );
    }

    private static double? Share(Campaign campaign, string name, MeterValues values) =>
        campaign.Contract.Meters.FirstOrDefault(meter => meter.Name == name) is { } meter && values[name] is { } value
            ? meter.Share(value)
            : null;
}
