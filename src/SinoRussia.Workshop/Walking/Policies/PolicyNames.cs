namespace SinoRussia.Workshop.Walking.Policies;

/// <summary>The policies that every story can be walked with.</summary>
public static class PolicyNames
{
    /// <summary>Any choice that is open.</summary>
    public const string Random = "random";

    /// <summary>The choice taken least often so far.</summary>
    public const string Rare = "rare";

    /// <summary>Goes back to where the least taken choices were on offer, takes them, and goes on as <see cref="Rare"/>.</summary>
    public const string Explore = "explore";

    /// <summary>The first choice that is open.</summary>
    public const string First = "first";

    /// <summary>The last choice that is open.</summary>
    public const string Last = "last";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Random, Rare, Explore, First, Last];
}
