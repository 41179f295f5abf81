using SinoRussia.Narrative;
using SinoRussia.Narrative.Coverage;

namespace SinoRussia.Workshop.Tests.Coverage;

/// <summary>Small stories whose coverage is known: which lines, choices and branches a given walk hits.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void A_glued_line_is_hit_on_each_line_of_its_source() =>
        Expect("One <>\ntwo <>\nthree.\n-> END\nNever.", [], lines: [1, 2, 3]);

    [Fact]
    public void Text_of_a_tunnel_is_hit_and_so_is_what_follows_it() =>
        Expect(
            """
            Before. -> inner ->
            Then. -> END
            === inner ===
            Inside.
            ->->
            === other ===
            Never. -> END
            """,
            [],
            lines: [1, 2, 4]
        );

    [Fact]
    public void Threads_bring_their_text_and_choices() =>
        Expect(
            """
            <- left
            <- right
            -> DONE
            === left ===
            Left.
            * [Go left] You go left. -> END
            === right ===
            Right.
            * [Go right] You go right. -> END
            """,
            [1],
            lines: [5, 6, 8, 9],
            offered: [6, 9],
            taken: [9]
        );

    [Fact]
    public void Of_a_conditional_only_the_branch_entered_is_hit() =>
        Expect(
            """
            VAR x = 1
            It is {x > 0: warm|cold}.
            {x:
            - 1: One.
            - 2: Two.
            - else: Many.
            }
            { x == 2:
                Even.
            - else:
                Odd.
            }
            -> END
            """,
            [],
            lines: [2, 4, 11],
            branches: [0, 2, 6]
        );

    [Fact]
    public void A_sequence_is_hit_element_by_element() =>
        Expect(
            """
            VAR n = 0
            -> ring
            === ring
            {One|Two|Three} {&a|b} {!x|y}
            ~ n++
            {n < 3: -> ring}
            -> END
            """,
            [],
            lines: [4],
            branches: [0, 1, 2, 3, 4, 5, 6, 7]
        );

    [Fact]
    public void A_sequence_element_that_never_came_is_not_hit() =>
        Expect("{One|Two|Three}\n-> END", [], lines: [1], branches: [0]);

    [Fact]
    public void Elements_on_lines_of_their_own_count_as_lines() =>
        Expect(
            """
            {stopping:
            - First.
            - Second.
            }
            -> END
            """,
            [],
            lines: [2],
            branches: [0]
        );

    [Fact]
    public void A_choice_on_offer_is_shown_and_only_the_one_taken_is_taken() =>
        Expect(
            """
            * Stay
              You stay.
            * {false} [Hidden] Never.
            * [Leave[]]You leave.
              Out.
            - -> END
            """.Replace("[Leave[]]", "[Leave]"),
            [1],
            lines: [1, 4, 5],
            offered: [1, 4],
            taken: [4]
        );

    [Fact]
    public void A_fallback_counts_when_it_is_followed() =>
        Expect(
            """
            -> hub
            === hub
            * [Once] Yes. -> hub
            * ->
              Nothing left.
              -> END
            """,
            [0],
            lines: [3, 5],
            offered: [3, 4],
            taken: [3, 4]
        );

    [Fact]
    public void Going_to_a_choices_label_is_not_taking_it() =>
        Expect(
            """
            -> start
            === start
            * [Jump] -> inside
            * (inside) [Walk] You are inside.
            - -> END
            """,
            [0],
            lines: [3, 4],
            offered: [3, 4],
            taken: [3]
        );

    [Fact]
    public void Text_of_a_function_called_in_a_line_is_hit() =>
        Expect(
            """
            You meet {name(1)}.
            -> END
            === function name(x)
            {x:
            - 1:
                Wang
            - else:
                Ostranin
            }
            """,
            [],
            lines: [1, 6],
            branches: [0]
        );

    [Fact]
    public void Text_of_a_function_called_for_a_choice_or_a_string_is_hit() =>
        Expect(
            """
            VAR s = ""
            ~ s = "{name()}"
            * [Ask {name2()}]
            -> END
            === function name
            Wang
            === function name2
            Li
            === function name3
            Never
            """,
            [0],
            lines: [3, 6, 8],
            offered: [3],
            taken: [3]
        );

    [Fact]
    public void Text_that_a_look_ahead_met_but_did_not_show_is_not_hit() =>
        Expect(
            """
            * [Stop] Stopped.
                -> END
            * [Go]
                Gone.
                -> END
            """,
            [0],
            lines: [1, 3],
            offered: [1, 3],
            taken: [1]
        );

    [Fact]
    public void Shuffles_and_lists_are_hit_by_what_was_shown()
    {
        const string Story = """
            LIST Doors = (red), blue
            {Doors ? red: The red door.}
            {Doors ? blue: The blue door.}
            {Doors}
            {shuffle:
            - Heads.
            - Tails.
            }
            -> END
            """;
        Story story = Ink.Story(Story);
        CoverageRecorder recorder = CoverageRecorder.Attach(story)!;
        for (int seed = 0; seed < 40; seed++)
        {
            Walk(story, seed, []);
            recorder.EndRun(seed);
        }

        Assert.Equal([2, 6, 7], LinesHit(recorder.Tally));
        Assert.Equal(40, recorder.Tally.Lines.Runs(2) + recorder.Tally.Lines.Runs(3));
        Assert.Equal(40, recorder.Tally.Branches.Runs(0));
        Assert.False(recorder.Tally.Branches.IsHit(1));
    }

    [Fact]
    public void Multiline_choices_inside_a_conditional_are_their_own_points() =>
        Expect(
            """
            VAR x = true
            { x:
                * [A] Aa. -> END
            - else:
                * [B] Bb. -> END
            }
            * [C] Cc.
            - -> END
            """,
            [0],
            lines: [3, 7],
            offered: [3, 7],
            taken: [3],
            branches: [0]
        );

    [Fact]
    public void A_run_that_fails_keeps_what_it_hit()
    {
        Story story = Ink.Story("VAR z = 0\nOne.\nTwo.\n{1 / z}\nThree.\n-> END");
        CoverageRecorder recorder = CoverageRecorder.Attach(story)!;
        Narrator narrator = Walk(story, 1, []);
        recorder.EndRun(0);
        Assert.Equal(NarratorStatus.Failed, narrator.Status);
        Assert.Equal([2, 3], LinesHit(recorder.Tally));
    }

    [Fact]
    public void Scouts_hit_nothing()
    {
        Story story = Ink.Story(
            "One.\n* [a] Two. {name()}\n-> END\n=== function name\n~ return \"{inner()}\"\n=== function inner\nThree"
        );
        CoverageRecorder recorder = CoverageRecorder.Attach(story)!;
        Narrator narrator = Walk(story, 1, null);
        Narrator scout = narrator.Scout();
        scout.Choose(0);
        while (scout.Continue() is not null) { }

        recorder.EndRun(0);
        Assert.Equal([1, 2], LinesHit(recorder.Tally));
        Assert.False(recorder.Tally.Taken.IsHit(0));
    }

    private static void Expect(
        string ink,
        int[] choices,
        int[] lines,
        int[]? offered = null,
        int[]? taken = null,
        int[]? branches = null
    )
    {
        Story story = Ink.Story(ink);
        CoverageRecorder recorder = CoverageRecorder.Attach(story)!;
        Narrator narrator = Walk(story, 1, choices);
        recorder.EndRun(0);
        Assert.Null(narrator.Fault);
        CoverageTally tally = recorder.Tally;
        Assert.Equal(lines, LinesHit(tally));
        Assert.Equal(offered ?? [], PointsHit(tally, tally.Offered));
        Assert.Equal(taken ?? [], PointsHit(tally, tally.Taken));
        Assert.Equal(
            branches ?? [],
            tally
                .Map.Outline.Branches.Where(branch => tally.Branches.IsHit(branch.Index))
                .Select(branch => branch.Index)
        );
    }

    /// <summary>Tells a story and takes these choices; null stops at the first.</summary>
    private static Narrator Walk(Story story, int seed, int[]? choices)
    {
        Narrator narrator = story.Begin(seed);
        Queue<int> left = new(choices ?? []);
        while (true)
        {
            while (narrator.Continue() is not null) { }

            if (narrator.Status != NarratorStatus.AtChoice || choices is null)
            {
                return narrator;
            }

            narrator.Choose(left.Dequeue());
        }
    }

    private static IEnumerable<int> LinesHit(CoverageTally tally) =>
        tally.Map.Lines.Where(line => tally.Lines.IsHit(line.Index)).Select(line => line.Line);

    private static IEnumerable<int> PointsHit(CoverageTally tally, HitCounts counts) =>
        tally.Map.Outline.ChoicePoints.Where(point => counts.IsHit(point.Index)).Select(point => point.Range.Line);
}
