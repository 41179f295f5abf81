using System.Diagnostics;
using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Saves;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;

// SaveSpeed STORY FOLDER DECISIONS ROUNDS: writes and reads a save of so many decisions, and says how long it takes.
const double MostToWrite = 20;
const double MostToRead = 50;
int decisions = int.Parse(args[2]);
int rounds = int.Parse(args[3]);
if (StoryCompiler.CompileFile(args[0]).Story is not { } story)
{
    Console.Error.WriteLine($"{args[0]} does not compile");
    return 2;
}

SaveStore store = new(args[1]);
Campaign campaign = Played();
double[] writing = new double[rounds];
double[] making = new double[rounds];
double[] reading = new double[rounds];
double[] resuming = new double[rounds];
for (int round = 0; round < rounds; round++)
{
    DateTimeOffset now = new(2026, 7, 1, 12, 0, 0, round % 1000, TimeSpan.Zero);
    long started = Stopwatch.GetTimestamp();
    _ = SaveFile.Of(campaign, "bench", now, now).ToBytes();
    making[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    started = Stopwatch.GetTimestamp();
    string? problem = store.Write("bench", SaveFile.Of(campaign, "bench", now, now));
    writing[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    if (problem is not null)
    {
        Console.Error.WriteLine(problem);
        return 1;
    }

    started = Stopwatch.GetTimestamp();
    SaveReading read = store.Read("bench");
    reading[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    started = Stopwatch.GetTimestamp();
    Resumption resumed = SavedCampaign.Resume(store, story, "bench", "bench");
    resuming[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    resumed.Game?.Dispose();
    if (read.Status != ReadStatus.Ok || resumed.Status != ResumeStatus.Exact)
    {
        Console.Error.WriteLine($"read: {read.Status}; resumed: {resumed.Status}");
        return 1;
    }
}

Console.WriteLine(
    $"{campaign.Journal.Count} decisions, {new FileInfo(store.PathOf("bench")).Length / 1024} kB, {rounds} rounds; median, 9 in 10 within"
);
Say("write", writing);
Say("  its text alone", making);
Say("read", reading);
Say("read and go on", resuming);
bool isFast = Median(writing) < MostToWrite && Median(reading) < MostToRead;
Console.WriteLine(
    isFast ? "within the bars" : $"over a bar: write under {MostToWrite} ms, read under {MostToRead} ms at the median"
);
return isFast ? 0 : 1;

Campaign Played()
{
    for (int seed = 1; ; seed++)
    {
        Random chance = new(seed);
        Campaign played = Campaign.Start(story, seed);
        while (played.Status == CampaignStatus.Deciding && played.Journal.Count < decisions)
        {
            Choice[] open = [.. played.Choices.Where(choice => choice.Locked is null)];
            played.Choose(open[chance.Next(open.Length)].Index);
        }

        if (played.Status == CampaignStatus.Deciding)
        {
            return played;
        }
    }
}

static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);

static void Say(string what, double[] times) =>
    Console.WriteLine(
        $"  {what, -16} {Median(times), 6:0.0} ms {times.Order().ElementAt(times.Length * 9 / 10), 6:0.0} ms"
    );
