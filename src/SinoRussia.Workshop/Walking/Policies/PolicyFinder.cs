namespace SinoRussia.Workshop.Walking.Policies;

internal static class PolicyFinder
{
    /// <summary>The policy of a name; null where there is none.</summary>
    public static IPolicy? Find(string name, PolicyBook book) =>
        name switch
        {
            PolicyNames.Random => new RandomPolicy(),
            PolicyNames.Rare or PolicyNames.Explore => new RarePolicy(),
            PolicyNames.First => new EdgePolicy(last: false),
            PolicyNames.Last => new EdgePolicy(last: true),
            _ => book.Find(name) is { } bot ? new BotPolicy(bot) : null,
        };
}
