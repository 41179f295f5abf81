using System.Collections.Concurrent;
using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Stories.Tests;

/// <summary>Random walks through each campaign, made once for all tests that look at them.</summary>
public sealed class CampaignWalks
{
    /// <summary>Enough to see every scene; the thousand that the bars ask for are walked by the gate.</summary>
    private const int Runs = 160;

    private readonly ConcurrentDictionary<string, IReadOnlyList<Campaign>> _walks = new(StringComparer.Ordinal);

    public IReadOnlyList<Campaign> Of(string campaign) =>
        _walks.GetOrAdd(
            campaign,
            name =>
            {
                // A story belongs to one thread: each thread has its own.
                using ThreadLocal<Story> stories = new(() => StoryCompiler.CompileAgain(Repository.StoryOf(name))!);
                return
                [
                    .. Enumerable
                        .Range(1, Runs)
                        .AsParallel()
                        .AsOrdered()
                        .Select(seed => Walker.Walk(stories.Value!, seed)),
                ];
            }
        );
}
