using System.CommandLine;
using SinoRussia.Game;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Plain;
using SinoRussia.Stories;
using SinoRussia.Workshop.Playtests;

namespace SinoRussia.Commands;

/// <summary>Records playtests.</summary>
internal static class Recorder
{
    /// <summary>Plays choices and writes down what was told.</summary>
    public static int Record(
        string name,
        string? file,
        IReadOnlyList<int> choices,
        int seed,
        InvocationConfiguration io
    )
    {
        if (StoryShelf.Find(name, out string problem) is not { } source)
        {
            return Complaint.Say(io.Error, problem, ExitCode.Usage);
        }

        CompileResult compiled = source.Compile();
        if (compiled.Story is not { } story)
        {
            return Complaint.SayWhyNot(io.Error, compiled);
        }

        if (Rehearsal.Objection(story, seed, choices) is { } slip)
        {
            return Complaint.Say(io.Error, slip, ExitCode.Usage);
        }

        Campaign campaign = Campaign.Start(story, seed);
        foreach (int choice in choices.TakeWhile(_ => campaign.Status == CampaignStatus.Deciding))
        {
            campaign.Choose(choice - 1);
        }

        if (campaign.Fault is { } fault)
        {
            Complaint.Say(io.Error, fault);
            return ExitCode.Findings;
        }

        if (file is null)
        {
            io.Output.Write(PlaytestRecording.Of(campaign, source.Name));
            return ExitCode.Clean;
        }

        return Write(campaign, source, file, io.Error) ? ExitCode.Clean : ExitCode.Usage;
    }

    /// <summary>Writes a campaign down as a playtest.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="source">Its story.</param>
    /// <param name="file">The playtest.</param>
    /// <param name="error">Standard error.</param>
    /// <returns>Whether it was written; else it was said why not.</returns>
    public static bool Write(Campaign campaign, StorySource source, string file, TextWriter error) =>
        OutputFile.Write(
            file,
            source,
            text => text.Write(PlaytestRecording.Of(campaign, NameFor(source, file))),
            error
        );

    /// <summary>The story as a playtest in this file names it.</summary>
    private static string NameFor(StorySource source, string file) =>
        source.FullPath is { } path
            ? Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".", path).Replace('\\', '/')
            : source.Name;
}
