namespace SinoRussia.Workshop.Playtests;

/// <summary>The codes of findings about playtests.</summary>
public static class PlaytestCode
{
    /// <summary>A line of a playtest that cannot be read.</summary>
    public const string Malformed = "INK410";

    /// <summary>The story does not do what the playtest says.</summary>
    public const string Differs = "INK411";

    /// <summary>The story failed while it was played.</summary>
    public const string Failed = "INK412";
}
