using System.CommandLine;
using SinoRussia.Game.Review;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Commands;

/// <summary><c>saves memoir SLOT</c>: a campaign as a text to keep.</summary>
internal static class SavesMemoir
{
    /// <summary>Builds <c>saves memoir</c>.</summary>
    /// <returns>The command.</returns>
    public static Command Build()
    {
        Command command = new("memoir", "Write a slot's campaign down: scenes, decisions, and their effects as notes");
        Argument<string> slot = CommonOptions.Slot();
        Option<string?> file = CommonOptions.OutputFile("Write it to FILE instead of the screen (.md gives Markdown)");
        Option<bool> markdown = new("--markdown") { Description = "Write Markdown, with the notes as footnotes" };
        command.Arguments.Add(slot);
        command.Options.Add(file);
        command.Options.Add(markdown);
        command.SetAction(parsed =>
        {
            InvocationConfiguration io = parsed.InvocationConfiguration;
            SaveStore store = new(DataFolders.Of(parsed).Saves);
            if (SavedSlot.Open(store, parsed.GetRequiredValue(slot), parsed, out int code) is not { } opened)
            {
                return code;
            }

            string? path = parsed.GetValue(file);
            bool isMarkdown =
                parsed.GetValue(markdown) || path?.EndsWith(".md", StringComparison.OrdinalIgnoreCase) == true;
            string memoir = Memoir.Render(opened.Chronicle, isMarkdown);
            if (path is null)
            {
                io.Output.Write(memoir);
                return ExitCode.Clean;
            }

            if (IsSave(store, path))
            {
                return Complaint.Say(
                    io.Error,
                    $"'{path}' is in the folder of saves: name a file elsewhere",
                    ExitCode.Usage
                );
            }

            return OutputFile.Write(path, null, text => text.Write(memoir), io.Error) ? ExitCode.Clean : ExitCode.Usage;
        });
        return command;
    }

    private static bool IsSave(SaveStore store, string path) =>
        path.Length > 0
        && !path.Contains('\0', StringComparison.Ordinal)
        && Path.GetDirectoryName(Path.GetFullPath(path)) == store.Folder;
}
