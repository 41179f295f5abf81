namespace SinoRussia.Tests;

/// <summary>Stories to play in tests.</summary>
internal static class Tales
{
    /// <summary>Two meters, four quarters' worth of choices, a codex, a locked choice and an end.</summary>
    public const string Office = """
        # title: The Office
        # meter: trust; Trust; 0..100
        # meter: power; Power; 0..100
        # bands: trust; Low, Middle, High
        # turn: quarter; Quarter
        # date: when
        VAR trust = 50
        VAR power = 20
        VAR quarter = 1
        VAR when = "Q1 2025"
        Welcome to the office. # scene: The hall # codex: hall
        -> top
        === top
        + [Smile #id: smile #forecast: Anna; trust ++; high]
          ~ trust = trust + 10
          "Well, well." # speaker: Anna
          She laughs. "Sit." # speaker: Anna
        + [Frown #id: frown]
          ~ trust = trust - 2
          Nobody asks.
        + [Stand on the table #locked: your knees say no]
          Never read.
        + [Leave #id: leave]
          -> bye
        - -> top
        === bye
        ~ quarter = 2
        ~ when = "Q2 2025"
        You leave. # ending: gone_away # achievement: an_early_lunch
        -> END
        === codex_hall
        # codex-title: The hall
        # kind: public
        # source: a plan on the wall
        It has two doors.
        -> DONE
        """;

    /// <summary>Without meters: three decisions with a draw of the dice.</summary>
    public const string Road = """
        A road.
        + [Left] You go left.
        + [Right] You go right.
        - The dice say {RANDOM(1, 1000000)}.
        + [On] You go on.
        - Night.
        + [Sleep] You sleep.
        - -> END
        """;
}
