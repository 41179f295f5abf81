namespace SinoRussia.Plain.Guidance;

/// <summary>The commands that say where the campaign stands.</summary>
internal static class GuideToThePlace
{
    /// <summary>The commands.</summary>
    public static IReadOnlyList<GuideEntry> Entries { get; } =
    [
        new(
            EntryKind.Status,
            "status",
            "status",
            "where you are, what is asked, and the choices again",
            "status says the date, the scene and how many decisions you have taken, reads the choices again, and says what may be typed."
        ),
        new(
            EntryKind.Again,
            "again",
            "again",
            "what was told last, once more",
            "again tells once more what was told since your last decision, and reads the choices again."
        ),
        new(
            EntryKind.Meters,
            "meters",
            "meters",
            "what the meters stand at",
            "meters says what each meter stands at, and what that is called."
        ),
        new(
            EntryKind.Difficulty,
            "difficulty",
            "difficulty [LEVEL]",
            "how much you are told before deciding: briefed, analyst or blind",
            "difficulty says how much you are told before deciding. difficulty analyst changes it, at once and for later games: briefed tells what each choice will move, analyst what your advisers expect, blind nothing. What happens stays the same."
        ),
    ];
}
