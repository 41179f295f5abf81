namespace SinoRussia.Game.Records;

/// <summary>Everything that brings a campaign back: what a save holds.</summary>
/// <param name="StoryHash">The fingerprint of the story it was played on.</param>
/// <param name="Title">The story's title.</param>
/// <param name="Seed">The seed of every random draw.</param>
/// <param name="Journal">The decisions, in order.</param>
/// <param name="Passages">All that was told, one passage more than there are decisions.</param>
/// <param name="State">Ink's own state.</param>
/// <param name="Turns">How many turns there had been, the first one counted; 0 where the record does not say.</param>
public sealed record CampaignRecord(
    string StoryHash,
    string Title,
    int Seed,
    IReadOnlyList<Decision> Journal,
    IReadOnlyList<Passage> Passages,
    string State,
    int Turns = 0
);
