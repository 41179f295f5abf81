namespace SinoRussia.Workshop.Walking;

/// <summary>Codes of findings that only the workshop makes.</summary>
public static class WorkshopCode
{
    /// <summary>Every choice on offer is locked: the player cannot go on.</summary>
    public const string AllLocked = "INK309";

    /// <summary>A policies file that cannot be read.</summary>
    public const string BadPolicy = "INK401";
}
