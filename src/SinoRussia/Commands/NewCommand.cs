using System.CommandLine;
using System.Text;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Stories;
using SinoRussia.Workshop.Templates;

namespace SinoRussia.Commands;

/// <summary><c>new NAME</c>: files to begin with.</summary>
internal static class NewCommand
{
    public static Command Build()
    {
        Command command = new("new", "Begin a dossier, crisis, chapter or whole story: files that play as they are");
        Argument<string> name = CommonOptions.Needed(
            "NAME",
            "What to call it: lower-case letters, digits and low lines"
        );
        Option<string?> template = CommonOptions.Word(
            new("--template")
            {
                Description = "dossier, crisis, chapter or story (default: dossier)",
                HelpName = "KIND",
            }
        );
        Option<string?> story = CommonOptions.Word(
            new("--story")
            {
                Description =
                    "The root file of the story it will be part of: the files go beside it and use its meters",
                HelpName = "ROOT",
            }
        );
        command.Arguments.Add(name);
        command.Options.Add(template);
        command.Options.Add(story);
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(name)!,
                parsed.GetValue(template) ?? "dossier",
                parsed.GetValue(story),
                parsed.InvocationConfiguration
            )
        );
        return command;
    }

    private static int Run(string name, string word, string? story, InvocationConfiguration io)
    {
        if (!Enum.TryParse(word, ignoreCase: true, out TemplateKind kind) || int.TryParse(word, out _))
        {
            return Complaint.Say(
                io.Error,
                $"there is no template '{word}': choose dossier, crisis, chapter or story",
                ExitCode.Usage
            );
        }

        if (Template.Objection(name) is { } objection)
        {
            return Complaint.Say(io.Error, objection, ExitCode.Usage);
        }

        string folder = ".";
        HostStory? host = null;
        if (story is not null)
        {
            if (!File.Exists(story))
            {
                return Complaint.Say(io.Error, $"there is no root file '{story}' to go beside", ExitCode.Usage);
            }

            CompileResult compiled = StoryCompiler.CompileFile(story);
            if (compiled.Story is null)
            {
                return Complaint.SayWhyNot(io.Error, compiled);
            }

            folder = Path.GetDirectoryName(story) is { Length: > 0 } beside ? beside : ".";
            host = HostStory.Of(compiled.Story, File.ReadAllText(story, Encoding.UTF8));
            if (compiled.Story.HasPath(name))
            {
                return Complaint.Say(
                    io.Error,
                    $"'{story}' has a knot '{name}' already: choose another name",
                    ExitCode.Usage
                );
            }
        }

        return Write(Template.Of(kind, name, host), folder, io);
    }

    private static int Write(Template template, string folder, InvocationConfiguration io)
    {
        List<(string Path, string Text)> files =
        [
            .. template.Files.Select(file => (Path.Combine(folder, file.Path), file.Text)),
        ];
        if (files.Find(file => File.Exists(file.Path)) is { Path: { } there })
        {
            return Complaint.Say(
                io.Error,
                $"'{there}' is there already, and nothing is ever written over",
                ExitCode.Usage
            );
        }

        foreach ((string path, string text) in files)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                using FileStream stream = new(path, FileMode.CreateNew, FileAccess.Write);
                stream.Write(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                return Complaint.Say(io.Error, $"'{path}' cannot be written: {problem.Message}", ExitCode.Usage);
            }

            io.Output.WriteLine($"wrote {Shown(path)}");
        }

        io.Output.WriteLine();
        foreach (string sentence in template.Next)
        {
            io.Output.WriteLine($"- {sentence}");
        }

        return ExitCode.Clean;
    }

    private static string Shown(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
}
