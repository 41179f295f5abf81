using SinoRussia.Game;
using SinoRussia.Plain.Answers;
using SinoRussia.Saves;
using SinoRussia.Saves.Files;
using SinoRussia.Saves.Profiles;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Plain;

/// <summary>What plain mode answers to a command that moves nothing.</summary>
/// <param name="game">The campaign.</param>
/// <param name="voice">How it sounds; null where the story keeps no meters.</param>
/// <param name="data">The player's folder.</param>
/// <param name="profile">What was found and set, across games.</param>
internal sealed class PlainAnswers(SavedCampaign game, MeterVoice? voice, DataFolder data, ProfileStore profile)
{
    private readonly DifficultyAnswers _difficulty = new(voice, profile);
    private readonly MemoirAnswers _memoir = new(data);

    /// <summary>The games that were saved.</summary>
    public PlainSaves Saves { get; } = new(game, new SaveStore(data.Saves));

    /// <summary>The lines of play.</summary>
    public PlainLines Lines { get; } = new(game);

    private Campaign Campaign => game.Campaign;

    /// <summary>Answers.</summary>
    /// <param name="entry">What was typed.</param>
    /// <returns>Sentences; none where the story itself is the answer.</returns>
    public IEnumerable<string> To(Entry entry) =>
        entry.Kind switch
        {
            EntryKind.Status => PlaceAnswers.Of(game),
            EntryKind.Again => [],
            EntryKind.Help => HelpAnswers.Of(Campaign, entry.Argument),
            EntryKind.Meters => MeterAnswers.Standing(Campaign),
            EntryKind.Ledger => LedgerAnswers.Of(Campaign, entry.Argument),
            EntryKind.History => HistoryAnswers.Of(Campaign, entry.Argument),
            EntryKind.Codex => CodexAnswers.Of(Campaign, entry.Argument),
            EntryKind.Gallery => GalleryAnswers.Of(Campaign, game.Key, profile.Profile),
            EntryKind.Desk => Desk(),
            EntryKind.Memoir => [_memoir.Write(Campaign, entry.Argument)],
            EntryKind.Lines => Lines.List(),
            EntryKind.Compare => Lines.Compare(entry.Argument),
            EntryKind.Difficulty => _difficulty.To(entry.Argument),
            EntryKind.Save => [Saves.Save(entry.Argument)],
            _ => [Refusal.NotUnderstood(Campaign, entry)],
        };

    private IEnumerable<string> Desk()
    {
        if (Campaign.Status != CampaignStatus.Ended)
        {
            return ["The view from the other desk is told when the campaign is over."];
        }

        string[] view = [.. OtherDeskLines.Of(Campaign)];
        return view.Length > 0 ? view : ["This story has no other desk to be seen from."];
    }
}
