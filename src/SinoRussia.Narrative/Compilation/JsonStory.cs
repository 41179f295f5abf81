using System.Runtime.ExceptionServices;
using System.Text.RegularExpressions;
using Ink.Runtime;
using SinoRussia.Narrative.Diagnostics;
using InkStory = Ink.Runtime.Story;

namespace SinoRussia.Narrative.Compilation;

/// <summary>A story that Inky or inklecate has compiled.</summary>
internal static partial class JsonStory
{
    private static readonly TimeSpan LoadTime = TimeSpan.FromSeconds(30);

    public static CompileResult Load(string root, string json, string hash, TimeSpan? patience = null)
    {
        if (JsonGuard.Objection(json, JsonGuard.StoryDepth) is { } objection)
        {
            if (objection == JsonGuard.TooDeep)
            {
                return CompileResult.Failed(SourceProblems.TooDeep(root));
            }

            return CompileResult.Failed(SourceProblems.NotInk(root, $"this is no compiled ink story: {objection}"));
        }

        Match version = Version().Match(json);
        if (!version.Success)
        {
            return CompileResult.Failed(
                SourceProblems.NotInk(root, "this JSON is no compiled ink story: it names no inkVersion")
            );
        }

        try
        {
            if (Load(json, patience ?? LoadTime) is not { } ink)
            {
                return CompileResult.Failed(
                    SourceProblems.NotInk(root, "this story's variables take for ever to set up")
                );
            }

            List<string> externals = Externals.Unbound(ink.mainContentContainer);
            return externals.Count > 0
                ? CompileResult.Failed([.. externals.Select(name => Externals.Missing(name, SourceSpan.StartOf(root)))])
                : new CompileResult(new Story(root, hash, ink, [root], null, null), []);
        }
        // The engine's reader throws every type there is.
        catch (Exception problem)
        {
            string why = problem.Message.StartsWith("Version of ink", StringComparison.Ordinal)
                ? $"this story was compiled to ink's format {version.Groups["n"].Value}, which the engine (format {InkStory.inkVersionCurrent}) cannot read"
                : "this JSON is no compiled ink story, or a damaged one";
            return CompileResult.Failed(SourceProblems.NotInk(root, why));
        }
    }

    /// <summary>
    /// Loading runs the part of a story that sets its variables up, which nothing can stop; in JSON from anywhere
    /// that part may go round for ever. Then its thread is left behind.
    /// </summary>
    private static InkStory? Load(string json, TimeSpan patience)
    {
        InkStory? ink = null;
        ExceptionDispatchInfo? escaped = null;
        Thread worker = new(
            () =>
            {
                try
                {
                    ink = new InkStory(json);
                }
                // Handed on to whoever waits.
                catch (Exception problem)
                {
                    escaped = ExceptionDispatchInfo.Capture(problem);
                }
            },
            InkSource.StackSize
        )
        {
            IsBackground = true,
        };
        worker.Start();
        if (!worker.Join(patience))
        {
            return null;
        }

        escaped?.Throw();
        return ink;
    }

    [GeneratedRegex("\"inkVersion\"\\s*:\\s*(?<n>-?\\d{1,9})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Version();
}
