using SinoRussia.Game.Records;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves;

/// <summary>What came of going on with a saved campaign.</summary>
/// <param name="Status">What sort of outcome.</param>
/// <param name="Game">The campaign; null unless it goes on (exact, replayed or parted).</param>
/// <param name="Message">A sentence or two for the player; empty where it goes on exactly.</param>
public sealed record Resumption(ResumeStatus Status, SavedCampaign? Game, string Message)
{
    /// <summary>The save it was read from; null where none could be read.</summary>
    public SaveFile? Save { get; init; }

    /// <summary>A backup that can be gone on with instead; null where there is none, or no need of one.</summary>
    public SaveFile? Backup { get; init; }

    /// <summary>The first decision that could not be taken again; null unless parted.</summary>
    public Decision? PartedAt { get; init; }

    /// <summary>The last decision that could be; null unless parted, or where not even the first could.</summary>
    public Decision? LastMatching { get; init; }
}
