using System.Diagnostics;
using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Checking;

namespace SinoRussia.Workshop.Watching;

/// <summary>
/// A campaign that goes on while its story is written: after each save the story is compiled anew and the choices are
/// taken again. While the story does not compile, the last one that did is played. It belongs to one thread.
/// </summary>
public sealed class LivePlay
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Func<CompileResult> _compile;
    private readonly string _name;
    private readonly string _root;
    private readonly int _seed;

    /// <summary>All that the player chose, also what an edit keeps from being taken for the moment.</summary>
    private IReadOnlyList<Decision> _journal = [];

    /// <summary>Opens a story.</summary>
    /// <param name="name">What the author calls it.</param>
    /// <param name="root">The root file's name.</param>
    /// <param name="compile">Reads and compiles the story as it is now.</param>
    /// <param name="seed">The seed of every random draw.</param>
    public LivePlay(string name, string root, Func<CompileResult> compile, int seed)
    {
        (_name, _root, _compile, _seed) = (name, root, compile, seed);
        Reload();
    }

    /// <summary>The campaign; null until the story compiles for the first time.</summary>
    public Campaign? Campaign { get; private set; }

    /// <summary>What is wrong with the story as it was saved last.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>The story's files as they were read last: path, relative to the root's folder, and text.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; private set; } = new Dictionary<string, string>();

    /// <summary>What came of the last reload.</summary>
    public Reload Last { get; private set; } = new(false, null, 0, new HashSet<string>(), TimeSpan.Zero);

    /// <summary>Reads the story again and goes back to where the player was, or as near as the edit lets.</summary>
    /// <returns>What came of it.</returns>
    public Reload Reload()
    {
        long started = Stopwatch.GetTimestamp();
        CompileResult? compiled = Compile(out string crash);
        Story? story = compiled?.Story;
        Replay? replay = story is null ? null : Campaign.Replay(story, _seed, _journal, Patience);
        HashSet<string> added = replay is null ? [] : NewLines(replay.Campaign);
        Campaign = replay?.Campaign ?? Campaign;
        Check(compiled, crash);
        return Last = new Reload(
            story is not null,
            replay?.PartedAt,
            Campaign?.Journal.Count ?? 0,
            added,
            Stopwatch.GetElapsedTime(started)
        );
    }

    /// <summary>Takes a choice.</summary>
    /// <param name="index">Its place among the choices on offer, from 0.</param>
    /// <returns>False where there is no such choice, or it is locked.</returns>
    public bool Choose(int index)
    {
        if (
            Campaign is not { Status: CampaignStatus.Deciding } campaign
            || index < 0
            || index >= campaign.Choices.Count
            || campaign.Choices[index].Locked is not null
        )
        {
            return false;
        }

        campaign.Choose(index);
        _journal = [.. campaign.Journal];
        Settle();
        return true;
    }

    /// <summary>Takes back the last decision.</summary>
    /// <returns>False where there is none.</returns>
    public bool Undo() => Campaign is { Journal.Count: > 0 } campaign && GoTo(campaign.Journal.Count - 1);

    /// <summary>Goes back to the beginning.</summary>
    /// <returns>False where there is no campaign yet.</returns>
    public bool Restart() => GoTo(0);

    private bool GoTo(int decisions)
    {
        if (Campaign is not { } campaign)
        {
            return false;
        }

        Campaign = campaign.Undo(campaign.Journal.Count - decisions);
        _journal = [.. Campaign.Journal];
        Settle();
        return true;
    }

    /// <summary>The player has moved: nothing is new any more, and nothing is parted from.</summary>
    private void Settle() =>
        Last = Last with { PartedAt = null, Decisions = _journal.Count, NewLines = new HashSet<string>() };

    private CompileResult? Compile(out string crash)
    {
        crash = "";
        try
        {
            return _compile();
        }
        // Whatever an author half types, the watch goes on.
        catch (Exception fault)
        {
            crash = fault.GetType().Name;
            return null;
        }
    }

    private void Check(CompileResult? compiled, string crash)
    {
        try
        {
            if (compiled is not null)
            {
                CheckReport report = Checker.Check(_name, _root, compiled);
                Diagnostics = report.Diagnostics;
                Sources = report.Sources.Count > 0 ? report.Sources : Sources;
                return;
            }
        }
        // As above.
        catch (Exception fault)
        {
            crash = fault.GetType().Name;
        }

        Diagnostics = compiled is { Diagnostics.Count: > 0 }
            ? compiled.Diagnostics
            :
            [
                new Diagnostic(
                    DiagnosticCode.Compile,
                    Severity.Error,
                    SourceSpan.StartOf(_root),
                    $"the story cannot be read as it is now ({crash})",
                    "finish what you are writing and save again"
                ),
            ];
    }

    /// <summary>The lines of the passage now told that it did not have before.</summary>
    private HashSet<string> NewLines(Campaign now)
    {
        int passage = now.Passages.Count - 1;
        if (Campaign is not { } old || passage >= old.Passages.Count)
        {
            return [];
        }

        HashSet<string> before = [.. old.Passages[passage].Lines.Select(line => line.Text)];
        return
        [
            .. now.Current.Lines.Select(line => line.Text).Where(text => text.Length > 0 && !before.Contains(text)),
        ];
    }
}
