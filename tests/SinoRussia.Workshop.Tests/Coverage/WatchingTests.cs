using System.Text;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Coverage;

namespace SinoRussia.Workshop.Tests.Coverage;

public sealed class WatchingTests
{
    /// <summary>Everything whose text could depend on what is counted.</summary>
    private const string Fair = """
        VAR coins = 3
        LIST Prizes = bear, (ring)
        -> fair
        === fair ===
        {Morning|Noon|Evening}{fair > 3: again}, {&sun|rain}, {~a|b|c}. {TURNS_SINCE(-> booth)} {CHOICE_COUNT()}
        <- barker(coins)
        * (shoot) {coins > 0} [Shoot {stall()}]
            ~ coins--
            {RANDOM(1, 3) == 2: You win {a_prize()}. <>|You miss.}
            It is {shoot} shot.
            -> fair
        + [Walk on] {!You walk.|You walk further.|You are lost.}
            {shuffle once:
            - A dog. -> fair
            - A cat.
            }
            -> booth -> fair
        * ->
            The fair closes. {booth} {Prizes}
            -> END
        === barker(c) ===
        {c > 1: "Step up!" he cries.}
        + {fair < 9} [Answer "{c}"] You answer {stall()}. -> fair
        + {fair >= 9} [Leave] -> END
        === booth ===
        Booth {booth}. {booth > 2: -> out}
        ->->
        = out
        Out. ->->
        === function stall
        {~red|blue} stall
        === function a_prize
        {RANDOM(0, 1):
            ~ Prizes += bear
            a bear
        - else:
            nothing
        }
        """;

    [Fact]
    public void Watching_a_story_changes_none_of_500_transcripts()
    {
        Story plain = Ink.Story(Fair);
        Story watched = Ink.Story(Fair);
        CoverageRecorder recorder = CoverageRecorder.Attach(watched)!;
        for (int seed = 0; seed < 500; seed++)
        {
            Assert.Equal(Transcript(plain, seed), Transcript(watched, seed));
            recorder.EndRun(seed);
        }

        // The sticky choice is always on offer, so the fallback never is.
        Assert.Equal(
            [19],
            recorder.Map.Lines.Where(line => !recorder.Tally.Lines.IsHit(line.Index)).Select(line => line.Line)
        );
    }

    [Fact]
    public void Tallies_add_up_to_the_same_in_any_order()
    {
        (CoverageTally a, CoverageTally b) = (Tally(0, 5), Tally(5, 9));
        CoverageTally one = new(a.Map);
        one.Add(a);
        one.Add(b);
        CoverageTally other = new(a.Map);
        other.Add(b);
        other.Add(a);
        for (int i = 0; i < one.Lines.Count; i++)
        {
            Assert.Equal(
                (one.Lines.Times(i), one.Lines.Runs(i), one.Lines.FirstRun(i)),
                (other.Lines.Times(i), other.Lines.Runs(i), other.Lines.FirstRun(i))
            );
        }
    }

    [Fact]
    public void The_values_that_conditions_met_are_known()
    {
        Story story = Ink.Story(Fair);
        CoverageRecorder recorder = CoverageRecorder.Attach(story)!;
        Transcript(story, 1);
        recorder.EndRun(0);
        Assert.Equal(3, recorder.Values["coins"].Max);
        Assert.InRange(recorder.Values["coins"].Min!.Value, 0, 3);
    }

    private static CoverageTally Tally(int from, int to)
    {
        Story story = Ink.Story(Fair);
        CoverageRecorder recorder = CoverageRecorder.Attach(story)!;
        for (int seed = from; seed < to; seed++)
        {
            Transcript(story, seed);
            recorder.EndRun(seed);
        }

        return recorder.Drain().Tally;
    }

    private static string Transcript(Story story, int seed)
    {
        Narrator narrator = story.Begin(seed);
        StringBuilder told = new();
        for (int turn = 0; turn < 40; turn++)
        {
            while (narrator.Continue() is { } line)
            {
                told.AppendLine($"{line.Text}{string.Join('#', line.Tags)}");
            }

            if (narrator.Choices.Count == 0)
            {
                break;
            }

            foreach (Choice choice in narrator.Choices)
            {
                told.AppendLine($"{choice.Index}: {choice.Text}");
            }

            narrator.Choose((seed + (turn * 7)) % narrator.Choices.Count);
        }

        return told.Append(narrator.Status).Append(narrator.Fault).ToString();
    }
}
