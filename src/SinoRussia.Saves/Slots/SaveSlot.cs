using SinoRussia.Game.Meters;

namespace SinoRussia.Saves.Slots;

/// <summary>A slot, for a list.</summary>
/// <param name="Slot">Its name.</param>
/// <param name="Campaign">The story's key; of a damaged slot what its name gives away, else empty.</param>
/// <param name="Title">The story's title; empty where damaged.</param>
/// <param name="StoryHash">The fingerprint of the story it was played on; empty where damaged.</param>
/// <param name="Date">The date in the story; empty where it has none, or damaged.</param>
/// <param name="Turn">The turn; 0 where damaged.</param>
/// <param name="Decisions">How many decisions were taken; 0 where damaged.</param>
/// <param name="SavedAt">When it was written, UTC; of a damaged slot what the file system says.</param>
/// <param name="Meters">What the meters stand at.</param>
/// <param name="Ended">Whether the campaign is over.</param>
/// <param name="Status">How it is.</param>
/// <param name="Problem">What is wrong with it, as a sentence; null where nothing is.</param>
/// <param name="HasBackup">Whether there is a backup that can be read.</param>
public sealed record SaveSlot(
    string Slot,
    string Campaign,
    string Title,
    string StoryHash,
    string Date,
    int Turn,
    int Decisions,
    DateTimeOffset SavedAt,
    MeterValues Meters,
    bool Ended,
    SlotStatus Status,
    string? Problem,
    bool HasBackup
);
