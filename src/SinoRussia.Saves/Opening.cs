using SinoRussia.Narrative;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves;

/// <summary>Whether a save that was read can be gone on with, in words for the player.</summary>
internal static class Opening
{
    /// <summary>Judges a save before the story is asked: exact where nothing speaks against it.</summary>
    public static Resumption Of(SaveReading reading, string slot, string key, Story story, ResumeOptions how)
    {
        ResumeStatus status = reading.Status switch
        {
            ReadStatus.Missing => ResumeStatus.None,
            ReadStatus.Damaged => ResumeStatus.Damaged,
            ReadStatus.NewerVersion => ResumeStatus.NewerVersion,
            _ => ResumeStatus.Exact,
        };
        if (reading.File is not { } save)
        {
            string offer = reading.Backup is null ? "" : " There is a backup from before that can be played.";
            return new Resumption(status, null, reading.Problem + offer) { Backup = reading.Backup };
        }

        if (save.Key != key && !IsMovedFile(save, key, story))
        {
            return new Resumption(
                ResumeStatus.OtherStory,
                null,
                $"The slot '{slot}' holds a campaign of another story: {save.Record.Title} ({save.Key})."
            )
            {
                Save = save,
            };
        }

        return save.Now.Ended && !how.HasFlag(ResumeOptions.Finished)
            ? new Resumption(ResumeStatus.Finished, null, "The campaign in this slot is over.") { Save = save }
            : new Resumption(ResumeStatus.Exact, null, "") { Save = save };
    }

    /// <summary>A path's key is another one on another machine: there the file's name and its content tell.</summary>
    private static bool IsMovedFile(SaveFile save, string key, Story story) =>
        save.Record.StoryHash == story.Hash && StoryKey.AreOfOneName(save.Key, key);

    public static Resumption Result(Restored restored, SavedCampaign game, SaveFile save) =>
        new(restored.Status, game, restored.Message(save.Record.StoryHash != restored.Campaign.Story.Hash))
        {
            Save = save,
            PartedAt = restored.PartedAt,
            LastMatching =
                restored.Status == ResumeStatus.Parted && restored.Campaign.Journal.Count > 0
                    ? restored.Campaign.Journal[^1]
                    : null,
        };
}
