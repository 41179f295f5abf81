using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Game.Review;

namespace SinoRussia.Plain;

/// <summary>What plain mode answers to a word that is no choice.</summary>
internal static class Answers
{
    private const int LedgerRows = 15;

    /// <summary>Why a choice cannot be taken.</summary>
    /// <param name="campaign">The campaign, at a decision.</param>
    /// <param name="number">The choice's number, from 1.</param>
    /// <returns>A sentence; null where it can be taken.</returns>
    public static string? Objection(Campaign campaign, int number)
    {
        if (number < 1 || number > campaign.Choices.Count)
        {
            return NotUnderstood(campaign, new Entry(EntryKind.Number, $"{number}", number));
        }

        return campaign.Choices[number - 1].Locked is { } reason ? $"Choice {number} is locked: {reason}" : null;
    }

    /// <summary>What can be typed.</summary>
    public static IEnumerable<string> Help(Campaign campaign)
    {
        yield return $"Type a number from 1 to {campaign.Choices.Count} to choose, or a word:";
        yield return "  save [NAME]  keep this game in a slot";
        yield return "  undo         take the last decision back";
        yield return "  meters       what the meters stand at";
        yield return "  ledger       what moved them, and why; ledger all, ledger METER, ledger heaviest";
        yield return "  history      the meters by turn, and the turning points";
        yield return "  rewind N     go back to decision N, or to a quarter; the line you leave is kept";
        yield return "  lines        the lines of play of this campaign, and where they part";
        yield return "  line N       go on with one of them";
        yield return "  compare N    set one of them beside this one";
        yield return "  codex [N]    the entries you have unlocked, or one of them";
        yield return "  quit         leave; your place is kept";
    }

    /// <summary>Why an entry was not understood, and what to type.</summary>
    public static string NotUnderstood(Campaign campaign, Entry entry)
    {
        string range = campaign.Choices.Count == 1 ? "type 1" : $"type a number from 1 to {campaign.Choices.Count}";
        if (entry.Argument.Length == 0)
        {
            return $"Nothing was typed: {range}, or help.";
        }

        return entry.Kind == EntryKind.Number
            ? $"There is no choice {entry.Argument} here: {range}, or help."
            : $"'{Shortened(entry.Argument)}' is not understood: {range}, or help.";
    }

    /// <summary>What the meters stand at, one a line.</summary>
    public static IEnumerable<string> Meters(Campaign campaign)
    {
        IReadOnlyList<Meter> meters = campaign.Contract.Meters;
        return meters.Count == 0
            ? ["This story keeps no meters."]
            : meters
                .Where(meter => campaign.Meters[meter.Name] is not null)
                .Select(meter => Wording.Standing(meter, campaign.Meters[meter.Name]!.Value) + ".");
    }

    /// <summary>The moves with their causes, oldest first: the latest, all, one meter's; or the heaviest decisions.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="which"><c>all</c>, <c>heaviest</c>, a meter, or nothing.</param>
    public static IEnumerable<string> Ledger(Campaign campaign, string which)
    {
        Chronicle chronicle = Chronicle.Of(campaign);
        if (chronicle.Ledger.Effects.Count == 0)
        {
            return ["Nothing has moved yet."];
        }

        if (which.Length == 0)
        {
            return campaign.Ledger.Latest(LedgerRows).Reverse().Select(effect => Row(campaign.Contract, effect));
        }

        if (which.Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            return campaign.Ledger.Effects.Select(effect => Row(campaign.Contract, effect));
        }

        if (which.Equals("heaviest", StringComparison.OrdinalIgnoreCase))
        {
            return ReviewWording.Heaviest(chronicle).Prepend("The decisions that weighed most:");
        }

        return ReviewWording.MeterNamed(chronicle.Meters, which) is { } meter
            ? Moves(campaign, meter)
            :
            [
                $"There is no meter '{Shortened(which)}': type ledger and one of {string.Join(", ", chronicle.Meters.Select(known => known.Label))}.",
            ];
    }

    /// <summary>The meters by turn as a table, then each turn's heaviest decision.</summary>
    public static IEnumerable<string> History(Campaign campaign)
    {
        Chronicle chronicle = Chronicle.Of(campaign);
        if (chronicle.Meters.Count == 0)
        {
            return ["This story keeps no meters."];
        }

        return
        [
            .. ReviewWording.Table(chronicle),
            .. chronicle
                .Turns.Where(turn => turn.Turning is not null)
                .Select(turn => $"{turn.Date}: {ReviewWording.TurningPoint(chronicle, turn)}")
                .Prepend("Turning points:"),
        ];
    }

    /// <summary>The entries unlocked, or one of them by its number.</summary>
    public static IEnumerable<string> Codex(Campaign campaign, string which)
    {
        List<CodexEntry> entries = [.. campaign.Codex.Select(campaign.CodexEntry).OfType<CodexEntry>()];
        if (entries.Count == 0)
        {
            return ["No entry is unlocked yet."];
        }

        if (int.TryParse(which, out int number) && number >= 1 && number <= entries.Count)
        {
            CodexEntry entry = entries[number - 1];
            string source = entry.Source.Length > 0 ? $" ({entry.Kind}: {entry.Source})" : "";
            return [entry.Title + source, .. entry.Paragraphs];
        }

        return entries.Select((entry, i) => $"{i + 1}: {entry.Title}").Append("Type codex and a number to read one.");
    }

    private static IEnumerable<string> Moves(Campaign campaign, Meter meter)
    {
        List<Effect> moves = [.. campaign.Ledger.Of(meter.Name)];
        return moves.Count == 0
            ? [$"{meter.Label} has not moved yet."]
            : moves.Select(effect => Row(campaign.Contract, effect));
    }

    private static string Row(StoryContract contract, Effect effect)
    {
        string date = effect.Date.Length > 0 ? $"{effect.Date}: " : "";
        return contract.Meters.FirstOrDefault(meter => meter.Name == effect.Meter) is { } known
            ? $"{date}{Wording.Move(known, effect.From, effect.To)} Cause: {Wording.Because(effect.Cause)}"
            : "";
    }

    /// <summary>What was typed, fit to be repeated.</summary>
    public static string Shortened(string text)
    {
        string clean = Narrative.PlainText.Clean(text);
        return clean.Length <= 40 ? clean : clean[..40] + "…";
    }
}
