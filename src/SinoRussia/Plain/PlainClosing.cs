using SinoRussia.Commands;
using SinoRussia.Game;
using SinoRussia.Game.Mirrors;
using SinoRussia.Saves;

namespace SinoRussia.Plain;

/// <summary>The last words of plain mode: of a story that ends or fails, and to a player who leaves.</summary>
/// <param name="game">The campaign.</param>
/// <param name="voice">How it sounds.</param>
/// <param name="prompt">Where entries come from.</param>
/// <param name="error">Where bad news goes.</param>
internal sealed class PlainClosing(SavedCampaign game, IVoice voice, Prompt prompt, TextWriter error)
{
    /// <summary>Closes a story that has ended.</summary>
    /// <returns>The exit code where there is nothing to look back on, neither meters nor decisions; else null.</returns>
    public int? End()
    {
        Campaign campaign = game.Campaign;
        bool hasPast = campaign.Contract.Meters.Count + campaign.Journal.Count > 0;
        if (hasPast && prompt.IsTyped)
        {
            voice.Remark("");
            voice.Remark(Hint(campaign));
        }

        return hasPast ? null : ExitCode.Clean;
    }

    /// <summary>What may be typed behind the end, as far as it leads anywhere in this story.</summary>
    private static string Hint(Campaign campaign)
    {
        string desk = OtherDesk.Of(campaign).Count > 0 ? "desk, " : "";
        string looking =
            campaign.Contract.Meters.Count > 0 ? $"look back: type ledger, history, {desk}gallery or codex; " : "";
        return $"You can {looking}keep it: memoir, or save and a name; go back: rewind or undo; begin anew: new; or leave: quit.";
    }

    /// <summary>Says goodbye to a player who quits, or whose input has ended, and keeps the place.</summary>
    /// <param name="entry">Which of the two.</param>
    /// <returns>The exit code.</returns>
    public int Leave(Entry entry)
    {
        bool isKept = game.Save();
        if (entry.Kind == EntryKind.Quit)
        {
            if (prompt.IsTyped && isKept)
            {
                voice.Remark("Your place is kept.");
            }
        }
        else if (game.Campaign.Status == CampaignStatus.Deciding)
        {
            voice.InputEnded(isKept);
        }
        else
        {
            prompt.Close();
        }

        return game.Campaign.Status == CampaignStatus.Failed ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Says why a story has failed, and what became of the place.</summary>
    /// <returns>The exit code; null for somebody who types and can go back.</returns>
    public int? Fail()
    {
        if (game.Campaign.Fault is { } fault)
        {
            Complaint.Say(error, fault);
        }

        bool hasPast = game.Campaign.Journal.Count > 0;
        error.WriteLine(
            hasPast
                ? "The story failed here. Your place before the last decision is kept."
                : "The story failed before its first decision: nothing was saved, and nothing saved before is lost."
        );
        if (!hasPast || !prompt.IsTyped)
        {
            return ExitCode.Findings;
        }

        voice.Remark("Type undo to take your last decision back, or quit.");
        return null;
    }
}
