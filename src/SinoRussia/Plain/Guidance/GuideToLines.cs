namespace SinoRussia.Plain.Guidance;

/// <summary>The commands that go back, and those for the lines of play that this leaves.</summary>
internal static class GuideToLines
{
    /// <summary>The commands.</summary>
    public static IReadOnlyList<GuideEntry> Entries { get; } =
    [
        new(
            EntryKind.Rewind,
            "rewind",
            "rewind [WHERE]",
            "go back to a decision or a quarter; the line you leave is kept",
            "rewind lists your latest ten decisions, rewind all every one. rewind 12 goes back to decision 12, to take it anew; rewind Q2 2026 to the first of that quarter. The line you leave is kept in a slot of its own: see lines."
        ),
        new(
            EntryKind.Lines,
            "lines",
            "lines",
            "the lines of play of this campaign, and where they part",
            "lines lists the other lines of play of this campaign by number, each with the decision at which it parts from this one, and how it came out."
        ),
        new(
            EntryKind.Line,
            "line",
            "line N",
            "go on with one of them",
            "line 2 goes on with the second of the lines that the command lines lists. The line you leave is kept too."
        ),
        new(
            EntryKind.Compare,
            "compare",
            "compare N",
            "set one of them beside this one",
            "compare 2 sets the second of the lines that the command lines lists beside this one: the meters by turn, the decisions that differ, the endings."
        ),
    ];
}
