using System.CommandLine;
using SinoRussia.Plain;
using SinoRussia.Saves.Files;
using SinoRussia.Saves.Slots;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary><c>play [STORY]</c>, and the program alone: the title screen.</summary>
internal static class PlayCommand
{
    /// <summary>What it is called by.</summary>
    public const string Name = "play";

    /// <summary>Builds <c>play</c>.</summary>
    /// <param name="input">Gives standard input, for plain mode.</param>
    /// <returns>The command.</returns>
    public static Command Build(Func<TextReader> input)
    {
        Command command = new(Name, "Play a campaign, or any ink story");
        PlayArguments arguments = new();
        arguments.AddTo(command, withStory: true);
        command.SetAction(parsed => Run(arguments.Read(parsed), parsed.InvocationConfiguration, input));
        return command;
    }

    /// <summary>Makes the program alone open the title screen.</summary>
    /// <param name="root">The root command.</param>
    /// <param name="input">Gives standard input, for plain mode.</param>
    public static void MakeTitle(RootCommand root, Func<TextReader> input)
    {
        PlayArguments arguments = new();
        arguments.AddTo(root, withStory: false);
        root.SetAction(parsed => Run(arguments.Read(parsed), parsed.InvocationConfiguration, input));
    }

    private static int Run(PlayOptions options, InvocationConfiguration io, Func<TextReader> input)
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

        if (TranscriptFile.Objection(options.Transcript, source) is { } objection)
        {
            return Complaint.Say(io.Error, objection, ExitCode.Usage);
        }

        if (!Surface.IsPlain(options))
        {
            return ScreenGame.Run(options, source, io.Error);
        }

        Surface.KeepPlain();
        using Interruption interruption = new();
        TextReader entries = input();
        bool isTyped = entries is ShortLines { IsTyped: true };
        if (source is null && isTyped && options.Choices.Count == 0)
        {
            SaveStore saves = new(DataFolder.Resolve(options.Data).Saves);
            source = new PlainTitle(entries, io.Output, saves).Choose();
            if (source is null)
            {
                return ExitCode.Clean;
            }
        }

        return new PlainGame(options, entries, io.Output, io.Error) { IsTyped = isTyped }.Run(
            source ?? StoryShelf.Campaigns[0]
        );
    }
}
