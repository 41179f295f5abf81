using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The hints in words, and when each of them is of use.</summary>
internal static class HintText
{
    /// <summary>Whether a hint says something that the player can do or see now.</summary>
    internal static bool IsTimely(Hint hint, Campaign campaign) =>
        hint switch
        {
            Hint.Digits => campaign.Status == CampaignStatus.Deciding,
            Hint.Undo => campaign.Journal.Count > 0,
            Hint.Ledger => campaign.Ledger.Effects.Any(effect => effect.Cause.Kind != CauseKind.Opening),
            Hint.Meters => campaign.Contract.Meters.Count > 0,
            _ => true,
        };

    /// <summary>A hint as one row; the keys are those of the map.</summary>
    internal static IReadOnlyList<TextSpan> Of(Hint hint, KeyMap keys) =>
        hint switch
        {
            Hint.Digits => Row("1 2 3", "take a choice at once; so do the arrows and Enter."),
            Hint.Undo => Row(keys.LastKeyOf(ShellAction.Undo), "takes the last decision back, and the one before."),
            Hint.Ledger => Row(keys.LastKeyOf(ShellAction.Ledger), "tells what moved each meter, and why."),
            Hint.Meters => Row("▲ ▼", "at a meter: its latest move. The bar: where it stands."),
            _ => Row(keys.LastKeyOf(ShellAction.Help), "shows every key of the screen you are on."),
        };

    private static TextSpan[] Row(string key, string words) =>
        [new TextSpan(key, TextRole.Key), new TextSpan($" {words}", TextRole.Hint)];
}
