using SinoRussia.Workshop.Checking;

namespace SinoRussia.Workshop.Tests.Checking;

public sealed class ContractTests
{
    private const string Top =
        "# title: T\n# meter: trust; Trust; 0..100\n# bands: trust; Cold, Warm\n# turn: q; Quarter\n# date: day\n# family: Best; over\n# across: two; Best, patience, mirror\nVAR trust = 50\nVAR q = 1\nVAR day = \"\"\n";

    public const string Sound =
        Top
        + """
            -> hub
            === hub
            # scene: A desk # kind: dossier # codex: pipe
            A desk. # speaker: Zoya # style: memo
            + {trust < 9} [Ask. #id: ask_shut #locked: Not below 9.]
                -> hub
            * {trust >= 9} [Ask. #id: ask #by: Zoya #forecast: Zoya; trust ++; high]
                It bites. # echo: ask
                -> END
            * [Wait. #id: wait #dominated: Waiting costs.]
                Done. # ending: over # achievement: patience # rival
                -> END
            === codex_pipe ===
            # codex-title: The pipe # kind: public # source: A book
            Long.
            -> DONE

            """;

    [Fact]
    public void A_story_that_keeps_the_contract_has_no_findings() => Assert.Empty(Check.Of(Sound).Diagnostics);

    [Fact]
    public void What_logic_writes_in_a_tag_is_not_said_to_be_missing() =>
        Assert.DoesNotContain(
            Check
                .Of("# family: Break; cold\nVAR trust = 5\nOver. # ending: {trust < 3: cold|warm}\n-> END")
                .Diagnostics,
            found => found.Code == LintCode.Finds
        );

    [Fact]
    public void A_story_without_any_tag_has_no_findings() =>
        Assert.Empty(Check.Of("Hi.\n* [Go]\n- -> END").Diagnostics);

    [Theory]
    [InlineData("# title: T", "# titel: T", LintCode.UnknownTag, "1:3", "did you mean 'title'?")]
    [InlineData("# speaker:", "# speeker:", LintCode.UnknownTag, "14:11", "did you mean 'speaker'?")]
    [InlineData("# style: memo", "# id: memo", LintCode.MisplacedTag, "14:27", "* [text #id: memo]")]
    [InlineData("# style: memo", "# meter: q; Q", LintCode.MisplacedTag, "14:27", "move it to the top of story.ink")]
    [InlineData("#id: wait", "#id: wait #echo: ask", LintCode.MisplacedTag, "20:21", "behind the brackets")]
    [InlineData("#id: wait", "#id: ask", LintCode.DuplicateId, "20:11", "an id of its own")]
    [InlineData("VAR trust = 50", "VAR trust = 101", LintCode.Meter, "8:5", "widen the range")]
    [InlineData("VAR trust = 50", "VAR trust = \"x\"", LintCode.Meter, "8:5", "VAR trust = 50")]
    [InlineData(
        "meter: trust; Trust; 0..100",
        "meter: trsut; Trust; 0..100",
        LintCode.Meter,
        "2:3",
        "did you mean 'trust' (story.ink:8)?"
    )]
    [InlineData(
        "meter: trust; Trust; 0..100",
        "meter: trust; Trust; 100..0",
        LintCode.Meter,
        "2:3",
        "# meter: VARIABLE; LABEL; 0..100"
    )]
    [InlineData("family: Best; over", "family: Best; ovr", LintCode.Finds, "6:3", "did you mean 'over'?")]
    [InlineData("across: two; Best", "across: two; Bset", LintCode.Finds, "7:3", "did you mean 'Best'?")]
    [InlineData("across: two; Best", "across: two; Best,", LintCode.Finds, "7:3", "# across: ID;")]
    [InlineData("bands: trust;", "bands: trsut;", LintCode.Bands, "3:3", "did you mean 'trust'?")]
    [InlineData("Cold, Warm", "Cold, , Warm", LintCode.Bands, "3:3", "LOWEST")]
    [InlineData("turn: q;", "turn: qq;", LintCode.Calendar, "4:3", "did you mean 'q'")]
    [InlineData("date: day", "date: month", LintCode.Calendar, "5:3", "declare it: VAR month")]
    [InlineData("    -> hub\n*", "    -> END\n*", LintCode.Unlocked, "16:8", "let it lead back: -> hub")]
    [InlineData("    -> hub\n*", "    Taken.\n*", LintCode.Unlocked, "15:1", "let it lead back: -> hub")]
    [InlineData(
        "    -> hub\n*",
        "    ~ trust = 3\n    -> hub\n*",
        LintCode.Unlocked,
        "16:7",
        "without changing anything"
    )]
    [InlineData("+ {trust < 9}", "* {trust < 9}", LintCode.Unlocked, "15:1", "begin it with +")]
    [InlineData("#locked: Not below 9.", "#locked:", LintCode.Unlocked, "15:1", "#locked: REASON")]
    [InlineData("# echo: ask", "# echo: aks", LintCode.Echo, "18:17", "did you mean 'ask'?")]
    [InlineData("# codex: pipe", "# codex: pipes", LintCode.Codex, "13:35", "did you mean 'pipe'?")]
    [InlineData("# source: A book", "", LintCode.Codex, "23:5", "# source: …")]
    [InlineData("trust ++; high", "trust ++; sure", LintCode.Forecast, "17:42", "confidence: low, medium, high")]
    [InlineData("trust ++; high", "trust +++; high", LintCode.Forecast, "17:42", "signs: ++ + 0 - --")]
    [InlineData("Zoya; trust ++", "Zoya; trsut ++", LintCode.Forecast, "17:42", "did you mean 'trust'?")]
    [InlineData("# speaker: Zoya", "# speaker: {trust}", LintCode.TagSigns, "14:11", "fixed text")]
    [InlineData("# speaker: Zoya", "# speaker: Zoya [K]", LintCode.TagSigns, "14:11", "fixed text")]
    [InlineData("kind: dossier", "kind: dosier", LintCode.TagValue, "13:19", "did you mean 'dossier'?")]
    [InlineData("kind: public", "kind: dossier", LintCode.TagValue, "24:27", "use one of seed, public, invented")]
    [InlineData("style: memo", "style: poster", LintCode.TagValue, "14:27", "use one of cable, press, memo, ledger")]
    public void A_broken_tag_is_one_finding_at_its_place(
        string sound,
        string broken,
        string code,
        string place,
        string help
    )
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        string ink = Sound.Replace(sound, broken, StringComparison.Ordinal);
        CheckReport report = Check.Of(ink);
        Assert.True(report.Places(code).SequenceEqual([place]), $"{string.Join('\n', report.Diagnostics)}\n{ink}");
        Assert.Contains(help, report.Diagnostics.First(found => found.Code == code).Help, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_is_told_once_however_often_it_stands() =>
        Assert.Contains(
            "and 2 more",
            Check.Only("A. # mood: x\nB. # mood: y\nC. # mood: z\n-> END", LintCode.UnknownTag).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_Inky_makes_of_tags_on_the_web_is_known() =>
        Assert.Empty(Check.Of("A. # CLASS: x # IMAGE: y.png # CLEAR\n-> END").Diagnostics);
}
