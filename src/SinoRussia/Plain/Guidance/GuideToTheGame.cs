namespace SinoRussia.Plain.Guidance;

/// <summary>The commands that keep games and open them.</summary>
internal static class GuideToTheGame
{
    /// <summary>The commands.</summary>
    public static IReadOnlyList<GuideEntry> Entries { get; } =
    [
        new(
            EntryKind.Save,
            "save",
            "save [NAME]",
            "keep this game in a slot",
            "The game saves by itself after each decision, so save alone is seldom needed. save before the summit keeps the game as it stands in a slot named 'before the summit' as well; what was in that slot becomes its backup."
        ),
        new(
            EntryKind.Load,
            "load",
            "load [NAME]",
            "go on with a saved game; load alone lists them",
            "load lists the saved games of this story. load 2 goes on with the second of them, load before the summit with the one of that name. It stays as it is: you play on in the slot that you are in, and the line you leave is kept in a slot of its own."
        ),
        new(
            EntryKind.Undo,
            "undo",
            "undo [N]",
            "take the last decision back, or the last N",
            "undo takes your last decision back, undo 3 the last three. To keep what you take back, use rewind."
        ),
        new(
            EntryKind.New,
            "new",
            "new",
            "begin this story anew; the line you leave is kept",
            "new begins this story from its first page, in the slot that you play in. The line you leave is kept in a slot of its own, and load goes back to it."
        ),
    ];
}
