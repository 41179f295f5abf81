using SinoRussia.Game;
using SinoRussia.Saves;

namespace SinoRussia.Plain;

/// <summary>Plays a campaign in lines of text: for pipes, screen readers, scripts and test suites.</summary>
/// <param name="game">The campaign, which writes itself down.</param>
/// <param name="voice">How it sounds.</param>
/// <param name="prompt">Where entries come from.</param>
/// <param name="answers">What is answered to commands.</param>
/// <param name="error">Where bad news goes.</param>
internal sealed class PlainPlayer(
    SavedCampaign game,
    IVoice voice,
    Prompt prompt,
    PlainAnswers answers,
    TextWriter error
)
{
    private readonly SaveNews _news = new(game, error);
    private readonly PlainClosing _closing = new(game, voice, prompt, error);

    /// <summary>The commands that lead elsewhere.</summary>
    public required PlainMoves Moves { get; init; }

    /// <summary>Called after each passage that was told.</summary>
    public Action<Campaign> Told { get; init; } = _ => { };

    /// <summary>Called each time the story has ended, behind its last words.</summary>
    public Action<Campaign> Over { get; init; } = _ => { };

    private Campaign Campaign => game.Campaign;

    private bool IsDeciding => Campaign.Status == CampaignStatus.Deciding;

    /// <summary>Plays until the player leaves, the input ends, or the story stops where nothing can be asked.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        Tell();
        int? leaving = null;
        while (leaving is null)
        {
            leaving = Stop() ?? Follow();
        }

        return leaving.Value;
    }

    /// <summary>Says what comes before the question: the choices, or that the story stops here.</summary>
    /// <returns>The exit code where nothing is asked; else null.</returns>
    private int? Stop()
    {
        switch (Campaign.Status)
        {
            case CampaignStatus.Deciding:
                voice.Offer(Campaign);
                return null;
            case CampaignStatus.Failed:
                return _closing.Fail();
            default:
                voice.StoryEnded(Campaign);
                Over(Campaign);
                return _closing.End();
        }
    }

    /// <summary>Follows entries until one of them moves the story.</summary>
    /// <returns>The exit code where the player leaves; null where the story goes on.</returns>
    private int? Follow()
    {
        while (true)
        {
            Entry entry = prompt.Next(Campaign);
            switch (entry.Kind)
            {
                case EntryKind.Number when IsDeciding && Refusal.Of(Campaign, entry.Number) is { } refusal:
                    voice.Remark(refusal);
                    break;
                case EntryKind.Number when IsDeciding:
                    game.Choose(entry.Number - 1);
                    Tell();
                    return null;
                case EntryKind.EndOfInput or EntryKind.Quit:
                    int code = _closing.Leave(entry);
                    _news.Say();
                    return code;
                case var _ when entry.IsMove:
                    if (Go(entry))
                    {
                        return null;
                    }

                    break;
                default:
                    Answer(entry);
                    break;
            }
        }
    }

    private bool Go(Entry entry)
    {
        Moved moved = Moves.Go(entry);
        Say(moved.Sentences);
        if (moved.HasMoved)
        {
            Tell();
        }

        return moved.HasMoved;
    }

    private void Answer(Entry entry)
    {
        Say(answers.To(entry));
        if (entry.Kind == EntryKind.Again)
        {
            voice.Tell(Campaign, Campaign.Current);
        }

        // Who has heard where they are, or changed what they hear, needs the choices again.
        if (entry.Kind is EntryKind.Again or EntryKind.Status or EntryKind.Difficulty)
        {
            if (IsDeciding)
            {
                voice.Offer(Campaign);
            }

            string ask = Refusal.Asked(Campaign);
            voice.Remark($"{char.ToUpperInvariant(ask[0])}{ask[1..]}.");
        }
    }

    private void Say(IEnumerable<string> sentences)
    {
        foreach (string sentence in sentences)
        {
            voice.Remark(sentence);
        }
    }

    private void Tell()
    {
        voice.Tell(Campaign, Campaign.Current);
        Told(Campaign);
        _news.Say();
    }
}
