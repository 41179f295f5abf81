using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Plain.Answers;

/// <summary>The meters as they stand.</summary>
internal static class MeterAnswers
{
    /// <summary>What is said of a story without meters.</summary>
    public const string None = "This story keeps no meters.";

    /// <summary>What the meters stand at, one a line.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <returns>Sentences.</returns>
    public static IEnumerable<string> Standing(Campaign campaign)
    {
        IReadOnlyList<Meter> meters = campaign.Contract.Meters;
        return meters.Count == 0
            ? [None]
            : meters
                .Where(meter => campaign.Meters[meter.Name] is not null)
                .Select(meter => Wording.Standing(meter, campaign.Meters[meter.Name]!.Value) + ".");
    }

    /// <summary>Why a word names no meter, and which there are.</summary>
    /// <param name="command">The command that it was typed behind.</param>
    /// <param name="word">The word.</param>
    /// <param name="meters">The meters.</param>
    /// <returns>A sentence or two.</returns>
    public static string NoMeter(string command, string word, IReadOnlyList<Meter> meters)
    {
        string[] labels = [.. meters.Select(meter => meter.Label)];
        string meant = NameSuggestion.Nearest(word, labels) is { } nearest ? $" Did you mean {nearest}?" : "";
        return $"There is no meter '{Refusal.Shortened(word)}'.{meant} Type {command} and one of {string.Join(", ", labels)}.";
    }
}
