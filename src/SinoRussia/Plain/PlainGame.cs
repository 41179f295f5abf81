using SinoRussia.Commands;
using SinoRussia.Game;
using SinoRussia.Game.Galleries;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Saves;
using SinoRussia.Saves.Files;
using SinoRussia.Saves.Profiles;
using SinoRussia.Saves.Slots;
using SinoRussia.Stories;

namespace SinoRussia.Plain;

/// <summary>Plain mode from the story's source to its last line.</summary>
/// <param name="options">How the player asked to play.</param>
/// <param name="input">Where entries come from.</param>
/// <param name="output">Where the story goes.</param>
/// <param name="error">Where bad news goes.</param>
internal sealed class PlainGame(PlayOptions options, TextReader input, TextWriter output, TextWriter error)
{
    /// <summary>Whether somebody types the entries, and is told what may be typed.</summary>
    public bool IsTyped { get; init; }

    /// <summary>Plays a story.</summary>
    /// <param name="source">The story.</param>
    /// <returns>The exit code.</returns>
    public int Run(StorySource source)
    {
        CompileResult compiled = source.Open();
        if (compiled.Story is not { } story)
        {
            return Complaint.SayWhyNot(error, compiled);
        }

        PlayOptions asked =
            options.Choices.Count > 0 ? options with { Seed = options.Seed ?? Random.Shared.Next() } : options;
        if (
            asked is { Choices.Count: > 0, Seed: { } seed }
            && Rehearsal.Objection(story, seed, asked.Choices) is { } slip
        )
        {
            return Complaint.Say(error, slip, ExitCode.Usage);
        }

        DataFolder data = DataFolder.Resolve(options.Data);
        if (data.Prepare() is { } problem)
        {
            error.WriteLine($"Nothing can be saved: {problem}");
        }

        using SavedCampaign? game = new CampaignOpening(asked, new SaveStore(data.Saves), error)
        {
            How = IsTyped ? ResumeOptions.Finished : ResumeOptions.None,
        }.Open(story, source);
        if (game is null)
        {
            return ExitCode.Findings;
        }

        bool hasMeters = game.Campaign.Contract.Meters.Count > 0;
        if (!hasMeters)
        {
            foreach (string remark in compiled.Remarks)
            {
                output.WriteLine(remark);
            }
        }

        ProfileStore profile = new(data.Profile);
        MeterVoice? meterVoice = hasMeters ? VoiceFor(profile.Profile, source) : null;
        PlainAnswers answers = new(game, meterVoice, data, profile);
        ProfileNotes notes = new(profile, source.Key, error);
        TranscriptFile transcript = new(options.Transcript, error);
        RecordFile record = new(options.Record, source, error);
        if (hasMeters && IsTyped)
        {
            output.WriteLine("Type the number of a choice and Enter; help says what else you can type.");
        }

        PlainPlayer player = new(
            game,
            meterVoice ?? (IVoice)new BareVoice(output),
            new Prompt(input, output, IsTyped) { Scripted = new Queue<int>(options.Choices) },
            answers,
            error
        )
        {
            Moves = new PlainMoves(game, answers.Lines, answers.Saves, options.Seed),
            Told = campaign =>
            {
                transcript.Write(campaign);
                record.Write(campaign);
                notes.Write(campaign);
            },
            Over = campaign =>
            {
                if (hasMeters && campaign.Ending is not null)
                {
                    SayFound(campaign, profile.Profile, source);
                }
            },
        };
        return player.Run();
    }

    private MeterVoice VoiceFor(Profile profile, StorySource source) =>
        new(output)
        {
            Difficulty = PlayerSettings.Of(options, profile.Settings, Environment.GetEnvironmentVariable).Difficulty,
            Proposed = profile.ProposalFor(source.Key),
        };

    private void SayFound(Campaign over, Profile profile, StorySource source)
    {
        Gallery gallery = Gallery.Of(over.Story);
        if (gallery.Endings.Count > 1)
        {
            output.WriteLine($"Found so far: {FoundLine.Of(gallery, profile.Of(source.Key))}");
        }

        string[] across = [.. AcrossShelf.Of(profile).Where(one => one.IsEarned).Select(one => one.Title)];
        if (source.IsCampaign && across.Length > 0)
        {
            output.WriteLine($"Across campaigns: {string.Join("; ", across)}.");
        }
    }
}
