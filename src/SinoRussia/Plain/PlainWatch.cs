using System.Collections.Concurrent;
using System.Globalization;
using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Checking;
using SinoRussia.Workshop.Watching;

namespace SinoRussia.Plain;

/// <summary>
/// A watched story in lines of text. Entries are numbers, <c>undo</c>, <c>restart</c> and <c>quit</c>. Input that ends
/// after an entry ends the watch; input that was empty from the start does not, so that it can run without any.
/// </summary>
/// <param name="play">The campaign.</param>
/// <param name="changes">Notices saves.</param>
/// <param name="input">Where entries come from.</param>
/// <param name="output">Where the story goes.</param>
internal sealed class PlainWatch(LivePlay play, SourceChanges changes, TextReader input, TextWriter output)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentQueue<string?> _entries = new();

    /// <summary>Watches until the input ends or the author leaves.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        using Interruption interruption = new();
        Thread reader = new(Read) { IsBackground = true };
        reader.Start();
        output.WriteLine("Write, save, and see. Entries: a number, undo, restart, quit.");
        Tell();
        TellFindings();
        Ask();
        bool hasTyped = false;
        while (true)
        {
            Thread.Sleep(Pause);
            while (_entries.TryDequeue(out string? entry))
            {
                if (entry is null && hasTyped)
                {
                    return ExitCode.Clean;
                }

                if (entry is not null)
                {
                    hasTyped = true;
                    if (!Answer(entry.Trim()))
                    {
                        return ExitCode.Clean;
                    }
                }
            }

            if (changes.Any())
            {
                Reload reload = Reload(play, changes);
                output.WriteLine();
                output.WriteLine($"-- {reload.InWords()}");
                if (reload.Compiles)
                {
                    Tell();
                }

                TellFindings();
                Ask();
            }
        }
    }

    /// <summary>Waits until the files rest, then reads the story again.</summary>
    /// <param name="play">The campaign.</param>
    /// <param name="changes">Notices saves.</param>
    /// <returns>What came of it.</returns>
    public static Reload Reload(LivePlay play, SourceChanges changes)
    {
        changes.Wait(TimeSpan.FromMilliseconds(15), CancellationToken.None);
        // What is saved while we read is read next time.
        changes.Settle(play.Sources);
        Reload reload = play.Reload();
        changes.Include(play.Sources);
        return reload;
    }

    private void Read()
    {
        string? entry;
        do
        {
            entry = input.ReadLine();
            _entries.Enqueue(entry);
        } while (entry is not null);
    }

    private bool Answer(string entry)
    {
        switch (entry)
        {
            case "quit":
                return false;
            case "undo" when play.Undo():
            case "restart" when play.Restart():
                Tell();
                break;
            default:
                if (
                    int.TryParse(entry, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                    && play.Choose(number - 1)
                )
                {
                    Tell();
                }
                else
                {
                    output.WriteLine(
                        play.Campaign is { Status: CampaignStatus.Deciding } campaign
                            ? $"'{PlainText.Clean(entry)}' cannot be taken: type a number from 1 to {campaign.Choices.Count}, undo, restart or quit."
                            : "There is nothing to choose here: type undo, restart or quit."
                    );
                }

                break;
        }

        Ask();
        return true;
    }

    private void Tell()
    {
        if (play.Campaign is not { } campaign)
        {
            return;
        }

        IReadOnlySet<string> added = play.Last.NewLines;
        foreach (Line line in campaign.Current.Lines.Where(line => line.Text.Length > 0))
        {
            string mark =
                added.Count == 0 ? ""
                : added.Contains(line.Text) ? "+ "
                : "  ";
            output.WriteLine($"{mark}{line.Text}");
        }

        if (campaign.Fault is { } fault)
        {
            output.WriteLine($"The story stops here: {fault}");
        }

        foreach (Choice choice in campaign.Choices)
        {
            string locked = choice.Locked is { } reason ? $" (locked: {reason})" : "";
            output.WriteLine($"{choice.Index + 1}: {choice.Text}{locked}");
        }

        if (campaign.Status == CampaignStatus.Ended)
        {
            output.WriteLine(campaign.Ending is { } ending ? $"The end: {ending}." : "The end.");
        }
    }

    private void TellFindings()
    {
        foreach (Diagnostic finding in play.Diagnostics)
        {
            output.WriteLine(PlainText.Clean(finding.ToString()).ReplaceLineEndings(" "));
            if (finding.Help.Length > 0)
            {
                output.WriteLine($"  help: {PlainText.Clean(finding.Help).ReplaceLineEndings(" ")}");
            }
        }

        output.WriteLine(play.Diagnostics.Count == 0 ? "no findings" : $"{play.Diagnostics.Count} found");
    }

    private void Ask()
    {
        output.Write("?> ");
        output.Flush();
    }
}
