using System.CommandLine;
using SinoRussia.Game.Galleries;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Saves.Profiles;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary><c>gallery</c>: endings and achievements found, and how many more there are.</summary>
internal static class GalleryCommand
{
    /// <summary>Builds <c>gallery</c>.</summary>
    /// <returns>The command.</returns>
    public static Command Build()
    {
        Command command = new("gallery", "Show the endings and achievements found, campaign by campaign");
        Option<bool> json = CommonOptions.Json();
        Argument<string?> story = CommonOptions.Story(
            "One campaign, or a path to a story; all campaigns where none is named"
        );
        command.Arguments.Add(story);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            InvocationConfiguration io = parsed.InvocationConfiguration;
            IReadOnlyList<StorySource> sources = StoryShelf.Campaigns;
            if (parsed.GetValue(story) is { } name)
            {
                if (StoryShelf.Find(name, out string problem) is not { } source)
                {
                    return Complaint.Say(io.Error, problem, ExitCode.Usage);
                }

                sources = [source];
            }

            ProfileStore store = new(DataFolders.Of(parsed).Profile);
            List<GalleryWall> walls = [];
            foreach (StorySource source in sources)
            {
                CompileResult compiled = source.Open();
                if (compiled.Story is not { } opened)
                {
                    return Complaint.SayWhyNot(io.Error, compiled);
                }

                walls.Add(WallOf(source, opened, store.Profile));
            }

            if (store.Problem is { } trouble)
            {
                io.Error.WriteLine(trouble);
            }

            IReadOnlyList<AcrossAchievement> across = AcrossShelf.Of(store.Profile);
            if (parsed.GetValue(json))
            {
                GalleryOutput.WriteJson(walls, across, io.Output);
            }
            else
            {
                GalleryOutput.WriteText(walls, across, io.Output);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static GalleryWall WallOf(StorySource source, Story story, Profile profile) =>
        new(source.Key, Game.StoryContract.Of(story).Title, Gallery.Of(story), profile.Of(source.Key));
}
