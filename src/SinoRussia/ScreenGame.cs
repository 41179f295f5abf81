using SinoRussia.Commands;
using SinoRussia.Game.Galleries;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Saves.Files;
using SinoRussia.Saves.Profiles;
using SinoRussia.Saves.Slots;
using SinoRussia.Stories;
using SinoRussia.Terminal;
using SinoRussia.Terminal.Themes;

namespace SinoRussia;

/// <summary>The game on a whole terminal, from the command line.</summary>
internal static class ScreenGame
{
    /// <summary>Plays until the player leaves.</summary>
    /// <param name="options">How the player asked to play.</param>
    /// <param name="source">The story to play at once; null for the title screen.</param>
    /// <param name="error">Where bad news goes that comes before the screen.</param>
    /// <returns>The exit code.</returns>
    public static int Run(PlayOptions options, StorySource? source, TextWriter error)
    {
        // A story of the player's own is looked at before the screen opens: its faults belong on the error output.
        CompileResult? compiled = source?.FullPath is null ? null : source.Open();
        if (compiled is { Story: null })
        {
            return Complaint.SayWhyNot(error, compiled);
        }

        DataFolder data = DataFolder.Resolve(options.Data);
        if (data.Prepare() is { } problem)
        {
            error.WriteLine($"Nothing can be saved: {problem}");
        }

        ProfileStore profile = new(data.Profile);
        Settings settings = PlayerSettings.Of(options, profile.Profile.Settings, Environment.GetEnvironmentVariable);
        TranscriptFile transcript = new(options.Transcript, TextWriter.Null);
        RecordFile? record = source is null ? null : new(options.Record, source, TextWriter.Null);
        return Shell.Run(
            new ShellOptions
            {
                Stories = Offers(source, compiled?.Story),
                Store = new SaveStore(data.Saves),
                MemoirFolder = data.Memoirs,
                LogFile = FaultLogs.PathIn(data.Path),
                Traits = TraitsFor(options),
                Play = source?.Key,
                IsNew = options.New,
                Slot = options.Slot,
                Seed = options.Seed,
                Choices = options.Choices,
                Profile = profile,
                Difficulty = settings.Difficulty,
                Theme = settings.Theme,
                TextColumns = settings.TextColumns,
                TextSpeed = settings.TextSpeed,
                ReducedMotion = settings.ReducedMotion,
                Dates = settings.Dates,
                IsAscii = options.Ascii,
                HasMouse = settings.HasMouse,
                Told = campaign =>
                {
                    transcript.Write(campaign);
                    record?.Write(campaign);
                },
            }
        );
    }

    private static TerminalTraits TraitsFor(PlayOptions options)
    {
        TerminalTraits traits = TerminalTraits.OfThisProcess();
        return options.NoColor ? traits with { Colours = ColourDepth.None, Reason = "--no-color" } : traits;
    }

    private static IReadOnlyList<StoryOffer> Offers(StorySource? asked, Story? compiled)
    {
        List<StoryOffer> offers =
        [
            .. StoryShelf.Campaigns.Select(campaign => Offer(campaign, campaign == asked ? compiled : null)),
        ];
        if (asked is { IsCampaign: false })
        {
            offers.Insert(0, Offer(asked, compiled));
        }

        return offers;
    }

    private static StoryOffer Offer(StorySource source, Story? compiled)
    {
        IReadOnlyList<Tag> tags = compiled?.GlobalTags ?? RootTags.Of(source);
        string title = tags.ValueOf("title") ?? Path.GetFileNameWithoutExtension(source.Name);
        return new StoryOffer(source.Key, title, tags.ValueOf("goal") ?? "", () => Open(source, compiled))
        {
            Families = EndingFamily.In(tags),
            Across = AcrossPart.In(tags),
        };
    }

    private static StoryOpening Open(StorySource source, Story? compiled)
    {
        if (compiled is not null)
        {
            return new StoryOpening(compiled, null);
        }

        CompileResult result = source.Open();
        Diagnostic? first = result.Errors.FirstOrDefault();
        return new StoryOpening(result.Story, first is null ? null : $"The story does not compile: {first}");
    }
}
