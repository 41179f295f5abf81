using SinoRussia.Narrative;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Tests.Structure;

public sealed class StoryOutlineTests
{
    private const string Desk = """
        VAR trust = 50
        LIST Rooms = (hall), attic
        CONST LIMIT = 10
        -> desk

        === desk ===
        The desk is {trust > 60: tidy | bare}.
        * (call) {trust >= 40} [Call Beijing #id: call #by: Wang]
            ~ trust += 5
            You call. -> wait ->
            ** [Insist] You insist.
            -- (after) It rings out.
        + [Sleep] -> night.dream
        * -> END
        - (end) Enough.
        ~ note(trust)
        -> END

        === night ===
        = dream
        {shuffle:
            - One.
            - Two.
        }
        <- wait
        {desk.call: You called.}
        -> desk

        === wait ===
        ~ temp minutes = trust
        You wait {minutes} minutes.
        ->->

        === function note(ref x) ===
        ~ x = x + LIMIT
        """;

    private static StoryOutline Outline => Ink.Story(Desk).Outline!;

    [Fact]
    public void Flows_have_paths_kinds_and_spans()
    {
        Assert.Equal(
            [
                "Root  1-4",
                "Knot desk 6-18",
                "Knot night 19-28",
                "Stitch night.dream 20-28",
                "Knot wait 29-33",
                "Function note 34-35",
            ],
            Outline.Flows.Select(flow => $"{flow.Kind} {flow.Path} {flow.Range.Line}-{LastLine(flow)}")
        );
        FlowParameter parameter = Assert.Single(Outline.FlowAt("note")!.Parameters);
        Assert.Equal(new FlowParameter("x", true, false), parameter);
    }

    [Fact]
    public void Choice_points_know_their_condition_label_tags_and_text()
    {
        ChoicePoint call = Outline.ChoicePoints[0];
        Assert.Equal("call", call.Label);
        Assert.Equal("call", call.Id);
        Assert.Equal("Wang", call.Tags.ValueOf("by"));
        Assert.Equal("trust >= 40", call.Condition!.Text);
        Assert.Equal(["trust"], call.Condition.Variables);
        Assert.Equal("Call Beijing", call.Text);
        Assert.False(call.IsSticky);
        Assert.Equal(8, call.Range.Line);
        Assert.Equal([false, false, true, false], Outline.ChoicePoints.Select(choice => choice.IsSticky));
        Assert.Equal([false, false, false, true], Outline.ChoicePoints.Select(choice => choice.IsFallback));
        Assert.Equal([1, 2, 1, 1], Outline.ChoicePoints.Select(choice => choice.Depth));
    }

    [Fact]
    public void What_follows_a_choice_stands_under_it_until_the_next_gather()
    {
        StoryOutline outline = Outline;
        Assert.Equal(0, TextOf(outline, "You call.").Scope.Choice);
        Assert.Equal(0, outline.ChoicePoints[1].Scope.Choice);
        Assert.Equal(1, TextOf(outline, "You insist.").Scope.Choice);
        Assert.Equal(0, TextOf(outline, "It rings out.").Scope.Choice);
        Assert.Null(outline.ChoicePoints[2].Scope.Choice);
        Assert.Null(TextOf(outline, "Enough.").Scope.Choice);
        Assert.Equal(["after", "end"], outline.Gathers.Select(gather => gather.Label));
    }

    [Fact]
    public void Diverts_say_how_and_where_to()
    {
        Assert.Equal(
            [
                "Divert desk 6",
                "Tunnel wait 29",
                "Divert night.dream 20",
                "Divert  0",
                "FunctionCall note 34",
                "Divert  0",
                "Thread wait 29",
                "Divert desk 6",
                "TunnelOnwards  0",
            ],
            Outline.Diverts.Select(divert => $"{divert.Kind} {divert.TargetPath} {divert.TargetAt?.Line ?? 0}")
        );
    }

    [Fact]
    public void Branches_belong_to_groups_and_know_what_must_hold()
    {
        Assert.Equal(
            [
                "0.0 Condition trust > 60",
                "0.1 Else not (trust > 60)",
                "1.0 Shuffle ",
                "1.1 Shuffle ",
                "2.0 Condition desk.call",
            ],
            Outline.Branches.Select(branch => $"{branch.Group}.{branch.Ordinal} {branch.Kind} {branch.Condition?.Text}")
        );
        Assert.Equal(["desk.call"], Outline.Branches[^1].Condition!.Variables);
        Assert.Equal([7, 7, 22, 23, 26], Outline.Branches.Select(branch => branch.Range.Line));
        Assert.Equal(Outline.Branches[^1].Index, TextOf(Outline, "You called.").Scope.Branch);
    }

    [Fact]
    public void Variables_are_told_apart_by_what_they_are()
    {
        Assert.Equal(
            ["Global trust", "List Rooms", "ListItem hall", "ListItem attic", "Constant LIMIT", "Temp minutes"],
            Outline.Declarations.Select(declared => $"{declared.Kind} {declared.Name}")
        );
        Assert.Equal("50", Outline.Declarations[0].Value);
        Assert.Contains(
            Outline.Uses,
            use => use is { Name: "trust", IsWrite: true, At.Line: 9, Kind: VariableKind.Global }
        );
        Assert.Contains(Outline.Uses, use => use is { Name: "trust", IsWrite: false, IsOwnUpdate: true, At.Line: 9 });
        Assert.Contains(Outline.Uses, use => use is { Name: "trust", IsWrite: true, At.Line: 16 });
        Assert.Contains(Outline.Uses, use => use is { Name: "x", IsOwnUpdate: true, Kind: VariableKind.Parameter });
        Assert.Contains(Outline.Uses, use => use is { Name: "desk.call", Kind: VariableKind.ReadCount });
        Assert.Contains(Outline.Uses, use => use is { Name: "LIMIT", Kind: VariableKind.Constant });
    }

    [Fact]
    public void Text_in_tags_and_strings_is_none_that_a_player_reads()
    {
        StoryOutline outline = Ink.Story(
            """
            # title: The Desk
            VAR name = "Li"
            ~ name = "Wang"
            Hello. # speaker: Wang
            """
        ).Outline!;
        Assert.Equal(["Hello."], outline.Texts.Select(text => text.Text.Trim()));
        Assert.Equal(["title: The Desk", "speaker: Wang"], outline.Tags.Select(tag => tag.Tag.ToString()));
    }

    [Fact]
    public void A_waiver_is_about_its_line_the_next_or_a_whole_knot()
    {
        StoryOutline outline = Ink.Story(
            """
            Here. -> END
            There. // cover: unreachable kept for the translators
            // cover: unreachable
            Yonder.
            // cover: unreachable old
            === attic ===
            Dust.
            -> END
            """
        ).Outline!;
        Assert.Equal([2, 4, 6], outline.Waivers.Select(waiver => waiver.FirstLine));
        Assert.Equal([2, 4, 8], outline.Waivers.Select(waiver => waiver.LastLine));
        Assert.Equal("kept for the translators", outline.Waivers[0].Reason);
    }

    [Fact]
    public void Included_files_keep_their_own_lines()
    {
        StoryOutline outline = Ink.Story(
            "INCLUDE rooms/attic.ink\n-> attic",
            ("rooms/attic.ink", "=== attic ===\nDust.\n-> END\n")
        ).Outline!;
        Assert.Equal("rooms/attic.ink:2", Assert.Single(outline.Texts).Range.Start.ToString());
        Assert.Equal("rooms/attic.ink:1", outline.FlowAt("attic")!.Range.Start.ToString());
    }

    private static TextPiece TextOf(StoryOutline outline, string text) =>
        outline.Texts.Single(piece => piece.Text.Trim() == text);

    private static int LastLine(Flow flow) => flow.Kind == FlowKind.Root ? 4 : flow.Range.EndLine;
}
