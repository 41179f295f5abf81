using SinoRussia.Commands;
using SinoRussia.Narrative;
using SinoRussia.Saves;
using SinoRussia.Saves.Slots;
using SinoRussia.Stories;

namespace SinoRussia;

/// <summary>Which campaign <c>play</c> goes on with: the slot's, or a new one.</summary>
/// <param name="options">How the player asked to play.</param>
/// <param name="store">Where saves are.</param>
/// <param name="error">Where bad news goes.</param>
internal sealed class CampaignOpening(PlayOptions options, SaveStore store, TextWriter error)
{
    /// <summary>What to go on with where there is a question; a campaign that is over is not, unless this says so.</summary>
    public ResumeOptions How { get; init; }

    /// <summary>Opens the campaign.</summary>
    /// <param name="story">The story.</param>
    /// <param name="source">Where it came from.</param>
    /// <returns>The campaign, or null where it cannot be opened and the player was told why.</returns>
    public SavedCampaign? Open(Story story, StorySource source)
    {
        string slot = options.Slot ?? SlotName.AutosaveOf(source.Key);
        if (SlotName.Objection(slot) is { } objection)
        {
            Complaint.Say(error, $"--slot: {objection}", ExitCode.Findings);
            return null;
        }

        if (options.New || options.Choices.Count > 0)
        {
            return Start(story, source, slot);
        }

        Resumption resumption = SavedCampaign.Resume(store, story, source.Key, slot, how: How);
        switch (resumption.Status)
        {
            case ResumeStatus.Exact
            or ResumeStatus.Replayed
            or ResumeStatus.Parted when options.Seed is { } seed && resumption.Game!.Campaign.Seed != seed:
                resumption.Game.Dispose();
                error.WriteLine("The saved campaign has another seed: it becomes the backup, and a new one begins.");
                return Start(story, source, slot);
            case ResumeStatus.Exact or ResumeStatus.Replayed or ResumeStatus.Parted:
                Say(resumption.Message);
                return resumption.Game;
            case ResumeStatus.None or ResumeStatus.Finished:
                return Start(story, source, slot);
            default:
                string way = resumption.Status switch
                {
                    ResumeStatus.Damaged when resumption.Backup is null =>
                        " To begin anew, and keep the damaged file beside: --new",
                    ResumeStatus.InUse or ResumeStatus.OtherStory => " Choose another one with --slot.",
                    _ => BackupOffer.For(resumption.Backup, slot, options.Data),
                };
                Complaint.Say(error, resumption.Message + way, ExitCode.Findings);
                return null;
        }
    }

    private SavedCampaign? Start(Story story, StorySource source, string slot)
    {
        SavedCampaign game = SavedCampaign.Start(store, story, source.Key, options.Seed ?? Random.Shared.Next(), slot);
        if (!game.IsHeldElsewhere)
        {
            return game;
        }

        game.Dispose();
        Complaint.Say(
            error,
            $"Another game is being played in the slot '{slot}': end it first, or choose another one with --slot.",
            ExitCode.Findings
        );
        return null;
    }

    private void Say(string message)
    {
        if (message.Length > 0)
        {
            error.WriteLine(message);
        }
    }
}
