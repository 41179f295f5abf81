using SinoRussia.Game.Galleries;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Terminal.Tests;

internal static class Stories
{
    internal const string Desk = """
        # title: The Kremlin Desk
        # meter: trust; Trust; 0..100
        # meter: dependence; Dependence; 0..100
        # meter: influence; Influence; 0..100
        # bands: trust; Rupture, Cold, Wary, Working, Warm, Close, Captured
        # turn: quarter; Quarter
        # date: date_label
        VAR trust = 55
        VAR dependence = 47
        VAR influence = 45
        VAR quarter = 1
        VAR date_label = "Q3 2025"
        -> opening
        === opening ===
        # scene: The chip clause
        The draft has been on the table for six hours. Adeyemi pushes her glasses up and taps paragraph nine, the one everybody has been walking around.
        “If our grid controllers can only be updated from your side of the ocean,” she says, “then this is not a partnership, it is a leash.” # speaker: Adeyemi
        FROM EMBASSY BEIJING: 李代表 has stopped taking notes. # style: cable # codex: leash
        + [Offer mirrored update servers under joint audit, and put the audit rights in the main text. #id: mirror #forecast: Ostranin; trust +; high]
            ~ trust = trust + 6
            ~ dependence = dependence - 2
            Adeyemi uncaps her pen, which you have learned is how she smiles.
            -> later
        + [Ask for a recess and speak with 李代表 in the corridor. #id: recess]
            ~ influence = influence + 3
            The corridor smells of floor polish.
            -> later
        + [Leak the draft to the press pool. #id: leak #locked: needs Influence 50]
            -> opening
        + [Hold the line: security first. #id: hold #forecast: Ostranin; trust --; low]
            ~ trust = trust - 9
            Nobody laughs.
            -> later
        === later ===
        ~ quarter = 2
        ~ date_label = "Q4 2025"
        # scene: Winter
        The first snow falls on the border posts. # style: press
        + [Go home. #id: home]
            -> finish
        + [Stay for the winter. #id: stay]
            ~ dependence = dependence + 4
            It is a long one.
            -> finish
        === finish ===
        The lamps go out along the embankment. # ending: managed_interdependence # achievement: first_winter
        -> END
        === codex_leash ===
        # codex-title: The leash
        # kind: invented
        # source: This test
        A clause by which updates come from one side only.
        -> DONE
        """;

    /// <summary>Asks who sits across, moves the meters of a partnership, has two families of endings.</summary>
    internal const string Treaty = """
        # title: The Treaty
        # meter: trust; Trust; 0..100
        # meter: dependence; Dependence; 0..100
        # meter: influence; Influence; 0..100
        # date: when
        # chair: depends
        # family: Break; cold, torn
        # family: Balance; kept
        VAR trust = 50
        VAR dependence = 50
        VAR influence = 50
        VAR when = "Q3 2025"
        The folder has room for one page.
        + [Keep the diplomat's page: he outwaits everyone. #id: persona_patient]
        + [Keep the engineer's page: he wants things built that stand. #id: persona_builder #forecast: Anna; trust +; low]
        - A lamp is lit. # achievement: forty_seconds
        It burns for a while.
        Somebody turns it down.
        + [Tell them first, before your own minister has had his tea. #id: tell]
            ~ trust += 8
            ~ influence += 6
            Told.
        - + [Cut the pipe's share in half. #id: cut]
            ~ dependence -= 7
            ~ when = "Q4 2025"
            Cut.
        - + [Sign #id: sign] -> kept
        + [Leave #id: leave] -> cold
        === kept ===
        # scene: Accounts kept
        It holds. # ending: kept
        -> END
        === cold ===
        # scene: Unanswered
        Nobody writes. # ending: cold # achievement: half_the_bus_abroad
        -> END
        """;

    internal const string Bare = """
        You stand at a fork.
        + [Left] You go left.
        + [Right] You go right.
        - The road goes on.
        + [Stop] You stop.
        - -> END
        """;

    internal const string Failing = """
        # title: Broken
        VAR zero = 0
        All is well.
        + [Divide] It comes to {4 / zero}.
        + [Leave] Good.
        - -> END
        """;

    /// <summary>As many meters and choices as asked for, and text in several scripts.</summary>
    internal static string Large(int meters, int choices)
    {
        IEnumerable<string> numbers = Enumerable.Range(1, meters).Select(at => $"# meter: m{at}; Meter {at}; -10..10");
        IEnumerable<string> variables = Enumerable.Range(1, meters).Select(at => $"VAR m{at} = {at - 5}");
        IEnumerable<string> options = Enumerable
            .Range(1, choices)
            .Select(at => $"+ [Option {at} 选择第{at}项] Taken {at}.");
        return string.Join(
            '\n',
            [
                "# title: 大国之间",
                .. numbers,
                .. variables,
                "-> top",
                "=== top ===",
                "谈判已经进行了六个小时。阿德耶米推了推眼镜，敲了敲大家一直回避的第九段。Москва ждёт ответа, а Пекин молчит.",
                .. options,
                "- -> top",
            ]
        );
    }

    internal static StoryOffer Offer(string ink, string key = "kremlin", string title = "The Kremlin Desk") =>
        new(key, title, "Leave office with a partnership that you can defend.", () => Open(ink, key))
        {
            Families = [.. FamiliesIn(ink)],
        };

    private static IEnumerable<EndingFamily> FamiliesIn(string ink) =>
        EndingFamily.In([
            .. ink.Split('\n')
                .Where(line => line.StartsWith("# ", StringComparison.Ordinal))
                .Select(line => Tag.Parse(line[2..])),
        ]);

    private static StoryOpening Open(string ink, string key)
    {
        string root = $"{key}.ink";
        CompileResult result = StoryCompiler.Compile(
            root,
            new MemoryFiles(new Dictionary<string, string> { [root] = ink })
        );
        return new StoryOpening(result.Story, result.Errors.FirstOrDefault()?.ToString());
    }
}
