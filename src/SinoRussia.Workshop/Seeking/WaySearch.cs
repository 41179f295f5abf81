using SinoRussia.Narrative;
using SinoRussia.Narrative.Coverage;
using SinoRussia.Narrative.Structure;
using SinoRussia.Workshop.Walking.Findings;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Seeking;

/// <summary>Looks for the shortest way to a line of the source.</summary>
public static class WaySearch
{
    /// <summary>Looks for a way. The same story and options give the same answer.</summary>
    /// <param name="story">The story; it is this search's alone from now on.</param>
    /// <param name="file">A file of the story, relative to the root file's folder.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="options">How long to look.</param>
    /// <returns>What was found; null where there is no text in that part of the story, or it came as JSON.</returns>
    public static WayReport? Run(Story story, string file, int line, WayOptions options)
    {
        if (
            CoverageRecorder.Attach(story) is not { } recorder
            || Target.Find(recorder.Map, file, line) is not { } target
        )
        {
            return null;
        }

        StoryOutline outline = recorder.Map.Outline;
        Scope scope = target.Line.Scope;
        Teller teller = new(story, recorder, target.Line.Index, options);
        WayReport Report(WayOutcome outcome, Opening? way, bool isShortest, bool isExhausted) =>
            new(
                new SourceSpan(file, line, 1),
                new SourceSpan(target.Line.File, target.Line.Line, 1),
                string.Concat(
                    outline
                        .Texts.Where(text => text.Range.File == target.Line.File && text.Range.Line == target.Line.Line)
                        .Select(text => text.Text)
                ),
                outcome,
                way is null ? null : new WalkReplay(way.Seed, [.. way.Choices.Select(index => index + 1)]),
                isShortest,
                isExhausted,
                WayConditions.Of(recorder, scope),
                target.Unlocks,
                teller.Steps
            );

        if (!Reachability.Of(outline).Contains(scope.Flow))
        {
            return Report(WayOutcome.Dead, null, false, false);
        }

        BroadSearch broad = new(teller, options);
        if (broad.Run() is { } choices)
        {
            return Report(WayOutcome.Found, new Opening(options.Seed, choices), broad.IsShortest, false);
        }

        recorder.DropRun();
        if (new GuidedSearch(teller, new Distances(outline, scope), options).Run() is { } way)
        {
            return Report(WayOutcome.Found, WayShortening.Of(teller, way), false, false);
        }

        Unvisited? why = UnvisitedStudy
            .Of(recorder.Tally, recorder.Values)
            .FirstOrDefault(known => known.File == target.Line.File && known.Line == target.Line.Line);
        WayOutcome outcome = why?.Kind switch
        {
            UnvisitedKind.Dead => WayOutcome.Dead,
            UnvisitedKind.Gated => WayOutcome.Gated,
            _ => WayOutcome.NotMet,
        };
        return Report(outcome, null, false, broad.IsExhausted);
    }
}
