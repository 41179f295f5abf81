using SinoRussia.Game;
using SinoRussia.Game.Forecasts;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Walking.Policies;

namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>Plays one run from its seed to its end.</summary>
internal sealed class RunPlayer(Worker worker, WalkOptions options, int[] timesTaken, HashSet<(int, int)> together)
{
    private readonly List<int> _choices = [];
    private readonly List<int> _chosenPoints = [];
    private readonly List<FirstOffer> _offers = [];
    private readonly List<HeardForecast> _forecasts = [];
    private readonly HashSet<int> _seen = [];
    private readonly List<int> _open = [];
    private Campaign? _campaign;

    /// <summary>The campaign that was played.</summary>
    public Campaign Campaign => _campaign!;

    /// <summary>The choice points taken, as far as they are known.</summary>
    public IEnumerable<int> PointsTaken => _chosenPoints.Where(point => point >= 0);

    public PlayedRun Play(int number, int seed, IReadOnlyList<int> opening, IPolicy policy, Dice dice)
    {
        Campaign campaign = _campaign = Campaign.Start(worker.Story, seed, options.Patience);
        Diagnostic? fault = Faults.Of(campaign);
        while (fault is null && campaign.Status == CampaignStatus.Deciding && _choices.Count < options.MaxDecisions)
        {
            IReadOnlyList<int> points = worker.Recorder?.OnOffer ?? [];
            ReadOpen(campaign);
            NoteOffers(points);
            int pick =
                _choices.Count < opening.Count && _open.Contains(opening[_choices.Count])
                    ? opening[_choices.Count]
                    : policy.Choose(new Crossroads(campaign, _open, points, timesTaken, dice));
            int point = pick < points.Count ? points[pick] : -1;
            if (point >= 0)
            {
                timesTaken[point]++;
            }

            foreach (string forecast in campaign.Choices[pick].Tags.ValuesOf("forecast"))
            {
                if (AdviserForecast.Parse(forecast) is { } heard)
                {
                    _forecasts.Add(new HeardForecast(_choices.Count, heard));
                }
            }

            _chosenPoints.Add(point);
            _choices.Add(pick);
            campaign.Choose(pick);
            fault = Faults.Of(campaign);
        }

        RunOutcome outcome =
            fault is not null ? Faults.OutcomeOf(fault)
            : campaign.Status == CampaignStatus.Ended ? RunOutcome.Ended
            : RunOutcome.Looped;
        RunNotes notes = new(_choices, _chosenPoints, _offers, _forecasts);
        return RunReader.Read(campaign, number, outcome, fault, notes);
    }

    private void ReadOpen(Campaign campaign)
    {
        _open.Clear();
        for (int i = 0; i < campaign.Choices.Count; i++)
        {
            if (campaign.Choices[i].Locked is null)
            {
                _open.Add(i);
            }
        }
    }

    private void NoteOffers(IReadOnlyList<int> points)
    {
        foreach (int index in _open)
        {
            if (index >= points.Count || points[index] < 0)
            {
                continue;
            }

            if (_seen.Add(points[index]))
            {
                _offers.Add(new FirstOffer(points[index], _choices.Count, index));
            }

            if (worker.Contract.Meters.Count > 0)
            {
                foreach (int other in _open)
                {
                    if (other < points.Count && points[index] < points[other])
                    {
                        together.Add((points[index], points[other]));
                    }
                }
            }
        }
    }
}
