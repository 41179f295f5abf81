using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Coverage;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;
using SinoRussia.Workshop.Walking.Policies;

namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>Plays runs on a story of its own. One at a time: it belongs to whoever holds it.</summary>
internal sealed class Worker
{
    private readonly WalkOptions _options;
    private readonly Dictionary<string, int> _codex = new(StringComparer.Ordinal);
    private readonly HashSet<(int, int)> _together = [];
    private readonly int[] _times;
    private int _round = -1;

    public Worker(Story story, WalkOptions options)
    {
        Story = story;
        _options = options;
        Contract = StoryContract.Of(story);
        Recorder = CoverageRecorder.Attach(story);
        _times = new int[Recorder?.Map.Outline.ChoicePoints.Count ?? 0];
        foreach (Flow flow in Recorder?.Map.Outline.Flows ?? [])
        {
            if (flow.Path.StartsWith("codex_", StringComparison.Ordinal))
            {
                _codex[flow.Path] = flow.Index;
            }
        }
    }

    public Story Story { get; }

    public StoryContract Contract { get; }

    public CoverageRecorder? Recorder { get; }

    /// <summary>Pairs of choice points that were open at the same decision, lower index first; taken out by asking.</summary>
    public IReadOnlyList<(int, int)> TakeTogether()
    {
        List<(int, int)> together = [.. _together];
        _together.Clear();
        return together;
    }

    /// <summary>Plays a run to its end and counts what it hit.</summary>
    /// <param name="number">The run's number, from 0.</param>
    /// <param name="policy">How it chooses.</param>
    /// <param name="memory">What is known of earlier runs.</param>
    /// <param name="opening">Where it goes on from; null for the beginning.</param>
    public PlayedRun Play(int number, IPolicy policy, WalkMemory memory, Opening? opening)
    {
        int seed = opening?.Seed ?? Dice.SeedOfRun(_options.Seed, number);
        Remember(memory);
        RunPlayer player = new(this, _options, _times, _together);
        PlayedRun run = player.Play(number, seed, opening?.Choices ?? [], policy, Dice.Of(_options.Seed, number, 1));
        foreach (int point in player.PointsTaken)
        {
            _times[point]--;
        }

        foreach (string entry in player.Campaign.Codex)
        {
            if (_codex.TryGetValue($"codex_{entry}", out int flow))
            {
                Recorder?.Reveal(flow);
            }
        }

        Recorder?.EndRun(number);
        return run;
    }

    /// <summary>Plays a run that counts for no coverage.</summary>
    public PlayedRun Try(int number, Opening opening, IPolicy policy, Dice dice)
    {
        RunPlayer player = new(this, _options, new int[_times.Length], []);
        PlayedRun run = player.Play(number, opening.Seed, opening.Choices, policy, dice);
        Recorder?.DropRun();
        return run;
    }

    /// <summary>Takes these choices and no more.</summary>
    /// <returns>What went wrong and after how many choices; null where nothing did or a choice was not to be had.</returns>
    public (Diagnostic Fault, int Choices)? Replay(Opening opening)
    {
        Campaign campaign = Campaign.Start(Story, opening.Seed, _options.Patience);
        int taken = 0;
        while (Faults.Of(campaign) is null && taken < opening.Choices.Count)
        {
            int index = opening.Choices[taken];
            if (
                campaign.Status != CampaignStatus.Deciding
                || index >= campaign.Choices.Count
                || campaign.Choices[index].Locked is not null
            )
            {
                break;
            }

            campaign.Choose(index);
            taken++;
        }

        Recorder?.DropRun();
        return Faults.Of(campaign) is { } fault ? (fault, taken) : null;
    }

    private void Remember(WalkMemory memory)
    {
        if (_round != memory.Round)
        {
            _round = memory.Round;
            for (int point = 0; point < _times.Length; point++)
            {
                _times[point] = memory.Taken[point];
            }
        }
    }
}
