using SinoRussia.Narrative;
using SinoRussia.Narrative.Coverage;

namespace SinoRussia.Workshop.Seeking;

/// <summary>Plays a story towards a target and notices when it is printed.</summary>
internal sealed class Teller(Story story, CoverageRecorder recorder, int target, WayOptions options)
{
    /// <summary>How many choices were taken so far.</summary>
    public int Steps { get; private set; }

    public CoverageRecorder Recorder => recorder;

    /// <summary>Whether the run at hand has printed the target.</summary>
    public bool HasShown => recorder.HasShown(target);

    public Narrator Begin(int seed)
    {
        Narrator narrator = story.Begin(seed, options.Patience);
        Tell(narrator);
        return narrator;
    }

    public Narrator? Resume(string state)
    {
        Narrator? narrator = story.Resume(state, options.Patience);
        narrator?.Watch();
        return narrator;
    }

    public void Choose(Narrator narrator, int index)
    {
        Steps++;
        narrator.Choose(index);
        Tell(narrator);
    }

    /// <summary>Takes choices one by one until the target is printed or one is not to be had.</summary>
    /// <returns>How many were needed; null where they do not lead there.</returns>
    public int? Needed(int seed, IReadOnlyList<int> choices)
    {
        Narrator narrator = Begin(seed);
        int taken = 0;
        while (!HasShown && taken < choices.Count && CanTake(narrator, choices[taken]))
        {
            Choose(narrator, choices[taken]);
            taken++;
        }

        bool shown = HasShown;
        recorder.DropRun();
        return shown ? taken : null;
    }

    public static IReadOnlyList<int> Open(Narrator narrator) =>
        [.. narrator.Choices.Where(choice => choice.Locked is null).Select(choice => choice.Index)];

    private static bool CanTake(Narrator narrator, int index) =>
        index < narrator.Choices.Count && narrator.Choices[index].Locked is null;

    private static void Tell(Narrator narrator)
    {
        while (narrator.Status == NarratorStatus.CanContinue)
        {
            narrator.Continue();
        }
    }
}
