using SinoRussia.Game;

namespace SinoRussia.Stories.Tests;

/// <summary>A thousand walks, made once for all tests that look at them.</summary>
public sealed class KremlinWalks
{
    private const int Runs = 1000;

    public IReadOnlyList<Campaign> Campaigns { get; } =
    [.. Enumerable.Range(1, Runs).Select(seed => Walker.Walk(Repository.KremlinStory, seed))];
}
