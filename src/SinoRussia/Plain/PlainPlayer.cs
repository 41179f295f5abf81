using SinoRussia.Commands;
using SinoRussia.Game;
using SinoRussia.Saves;

namespace SinoRussia.Plain;

/// <summary>Plays a campaign in lines of text: for pipes, screen readers, scripts and test suites.</summary>
/// <param name="game">The campaign, which writes itself down.</param>
/// <param name="voice">How it sounds.</param>
/// <param name="input">Where entries come from.</param>
/// <param name="output">Where the story goes.</param>
/// <param name="error">Where bad news goes.</param>
internal sealed class PlainPlayer(
    SavedCampaign game,
    IVoice voice,
    TextReader input,
    TextWriter output,
    TextWriter error
)
{
    private readonly PlainLines _lines = new(game);
    private string? _toldProblem;
    private string? _toldNotice;

    /// <summary>Choices to take before any entry is read, counted from 1; a <see cref="Rehearsal"/> found them good.</summary>
    public Queue<int> Scripted { get; init; } = new();

    /// <summary>Called after each passage that was told.</summary>
    public Action<Campaign> Told { get; init; } = _ => { };

    /// <summary>Plays until the story or the input ends, or the player leaves.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        Tell();
        while (game.Campaign.Status == CampaignStatus.Deciding)
        {
            voice.Offer(game.Campaign);
            if (Decide() is { } leaving)
            {
                return leaving;
            }
        }

        if (game.Campaign.Fault is { } fault)
        {
            Complaint.Say(error, fault);
            error.WriteLine(
                game.Campaign.Journal.Count == 0
                    ? "The story failed before its first decision: nothing was saved, and nothing saved before is lost."
                    : "The story failed here. Your place before the last decision is kept."
            );
            return ExitCode.Findings;
        }

        voice.StoryEnded(game.Campaign);
        return ExitCode.Clean;
    }

    /// <summary>Reads entries until one of them moves the story.</summary>
    /// <returns>The exit code where the player leaves; null where the story goes on.</returns>
    private int? Decide()
    {
        while (true)
        {
            output.Write("?> ");
            if (Scripted.TryDequeue(out int scripted))
            {
                Choose(scripted);
                return null;
            }

            Entry entry = Entry.Read(input.ReadLine());
            switch (entry.Kind)
            {
                case EntryKind.Number when Answers.Objection(game.Campaign, entry.Number) is { } refusal:
                    voice.Remark(refusal);
                    break;
                case EntryKind.Number:
                    Choose(entry.Number);
                    return null;
                case EntryKind.Undo when game.Campaign.Journal.Count == 0:
                    voice.Remark("There is no decision to take back yet.");
                    break;
                case EntryKind.Undo:
                    game.Undo();
                    voice.Remark("Your last decision is taken back.");
                    Tell();
                    return null;
                case EntryKind.Rewind or EntryKind.Line:
                    bool hasMoved = _lines.Leave(entry, out string outcome);
                    voice.Remark(outcome);
                    if (!hasMoved)
                    {
                        break;
                    }

                    Tell();
                    return null;
                case EntryKind.EndOfInput:
                    voice.InputEnded(isKept: game.Save());
                    SayProblem();
                    return ExitCode.Clean;
                case EntryKind.Quit:
                    game.Save();
                    SayProblem();
                    return ExitCode.Clean;
                default:
                    foreach (string sentence in Answer(entry))
                    {
                        voice.Remark(sentence);
                    }

                    break;
            }
        }
    }

    private void Choose(int number)
    {
        game.Choose(number - 1);
        Tell();
    }

    private void Tell()
    {
        voice.Tell(game.Campaign, game.Campaign.Current);
        Told(game.Campaign);
        SayProblem();
    }

    private IEnumerable<string> Answer(Entry entry) =>
        entry.Kind switch
        {
            EntryKind.Help => Answers.Help(game.Campaign),
            EntryKind.Meters => Answers.Meters(game.Campaign),
            EntryKind.Ledger => Answers.Ledger(game.Campaign, entry.Argument),
            EntryKind.History => Answers.History(game.Campaign),
            EntryKind.Lines => _lines.List(),
            EntryKind.Compare => _lines.Compare(entry.Argument),
            EntryKind.Codex => Answers.Codex(game.Campaign, entry.Argument),
            EntryKind.Save => [Save(entry.Argument)],
            _ => [Answers.NotUnderstood(game.Campaign, entry)],
        };

    private string Save(string name)
    {
        if (name.Length > 0)
        {
            return game.SaveAs(name) ?? $"Saved in slot '{name}'.";
        }

        return game.Save() ? $"Saved in slot '{game.Slot}'." : game.LastProblem ?? "It could not be saved.";
    }

    /// <summary>A save that fails is told once, not after every decision.</summary>
    private void SayProblem()
    {
        if (game.LastNotice is { } notice && notice != _toldNotice)
        {
            error.WriteLine(notice);
        }

        _toldNotice = game.LastNotice;
        if (game.Campaign.Status != CampaignStatus.Failed && game.LastProblem != _toldProblem)
        {
            _toldProblem = game.LastProblem;
            if (_toldProblem is not null)
            {
                error.WriteLine($"Not saved: {_toldProblem}");
            }
        }
    }
}
