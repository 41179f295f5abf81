using SinoRussia.Game;

namespace SinoRussia.Workshop.Walking.Policies;

/// <summary>What a policy chooses by.</summary>
/// <param name="Campaign">The campaign, at a decision.</param>
/// <param name="Open">The choices that can be taken, by their place among those on offer; at least one.</param>
/// <param name="Points">The choice points behind all choices on offer; empty for a story that came as JSON.</param>
/// <param name="TimesTaken">How often each choice point was taken before; empty for a story that came as JSON.</param>
/// <param name="Dice">The run's chance.</param>
internal sealed record Crossroads(
    Campaign Campaign,
    IReadOnlyList<int> Open,
    IReadOnlyList<int> Points,
    IReadOnlyList<int> TimesTaken,
    Dice Dice
);
