namespace SinoRussia.Workshop.Walking.Findings;

/// <summary>How to come to a place again: <c>play STORY --seed N --choices 2,1,1</c>.</summary>
/// <param name="Seed">The story's seed.</param>
/// <param name="Choices">The choices, from 1.</param>
public sealed record WalkReplay(int Seed, IReadOnlyList<int> Choices)
{
    /// <summary>The options of <c>play</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Choices.Count == 0 ? $"--seed {Seed}" : $"--seed {Seed} --choices {string.Join(',', Choices)}";
}
