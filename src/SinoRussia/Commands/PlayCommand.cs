using System.CommandLine;
using SinoRussia.Plain;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary><c>play [STORY]</c>, and the program alone: the title screen.</summary>
internal static class PlayCommand
{
    /// <summary>Builds <c>play</c>.</summary>
    /// <returns>The command.</returns>
    public static Command Build()
    {
        Command command = new("play", "Play a campaign, or any ink story");
        PlayArguments arguments = new();
        arguments.AddTo(command, withStory: true);
        command.SetAction(parsed => Run(arguments.Read(parsed), parsed.InvocationConfiguration));
        return command;
    }

    /// <summary>Makes the program alone open the title screen.</summary>
    /// <param name="root">The root command.</param>
    public static void MakeTitle(RootCommand root)
    {
        PlayArguments arguments = new();
        arguments.AddTo(root, withStory: false);
        root.SetAction(parsed => Run(arguments.Read(parsed), parsed.InvocationConfiguration));
    }

    private static int Run(PlayOptions options, InvocationConfiguration io)
    {
        StorySource? source = null;
        if (options.Story is { } name)
        {
            source = StoryShelf.Find(name, out string problem);
            if (source is null)
            {
                return Complaint.Say(io.Error, problem, ExitCode.Usage);
            }
        }

        return Surface.IsPlain(options)
            ? new PlainGame(options, io.Output, io.Error).Run(source ?? StoryShelf.Campaigns[0])
            : ScreenGame.Run(options, source, io.Error);
    }
}
