namespace SinoRussia.Plain.Guidance;

/// <summary>The commands that look back, and around.</summary>
internal static class GuideToLookingBack
{
    /// <summary>The commands.</summary>
    public static IReadOnlyList<GuideEntry> Entries { get; } =
    [
        new(
            EntryKind.Ledger,
            "ledger",
            "ledger [METER]",
            "what moved the meters, and why; also ledger all, ledger heaviest",
            "ledger tells the latest fifteen moves of the meters with their causes, oldest first. ledger all tells every move, ledger and a meter that meter's, and ledger heaviest the five decisions that weighed most, their echoes counted."
        ),
        new(
            EntryKind.History,
            "history",
            "history [METER]",
            "how the meters moved by turn, and the turning points",
            "history tells how the meters moved in each turn, and the decision that moved them most in it. history and a meter tells of that one alone."
        ),
        new(
            EntryKind.Codex,
            "codex",
            "codex [ENTRY]",
            "the entries you have unlocked, or one of them; also codex search WORDS",
            "codex lists the entries you have unlocked. codex 3 reads the third with its source, and so does codex with the beginning of its title. codex search pipeline lists the entries that have the word in their text, kind or source."
        ),
        new(
            EntryKind.Gallery,
            "gallery",
            "gallery",
            "the endings and achievements you have found in all games",
            "gallery tells the endings by family and the achievements that you have found in all games of this story. What you have not found is counted, not named."
        ),
        new(
            EntryKind.Desk,
            "desk",
            "desk",
            "after the ending, the view from the other desk",
            "desk tells, once the campaign is over, how your counterpart at the other desk read the decisions that weighed most."
        ),
        new(
            EntryKind.Memoir,
            "memoir",
            "memoir [FILE]",
            "write the campaign into a file, with your decisions and their effects",
            "memoir writes all that was told, your decisions and their effects as notes into a file of its own, and says where it is. memoir and a file's name writes it there, as Markdown where the name ends in .md. No file is ever replaced."
        ),
    ];
}
