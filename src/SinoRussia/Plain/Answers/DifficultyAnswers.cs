using SinoRussia.Game;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Presentation;

namespace SinoRussia.Plain.Answers;

/// <summary>How much is told before deciding.</summary>
/// <param name="voice">What tells it; null where the story keeps no meters.</param>
/// <param name="profile">Where it is kept for later games.</param>
internal sealed class DifficultyAnswers(MeterVoice? voice, ProfileStore profile)
{
    private static readonly string[] Levels =
    [
        .. Enum.GetValues<Difficulty>().Select(level => level.ToString().ToLowerInvariant()),
    ];

    /// <summary>Says the level, or sets it: at once, and for later games.</summary>
    /// <param name="word">A level; empty to be told.</param>
    /// <returns>Sentences.</returns>
    public IEnumerable<string> To(string word)
    {
        if (voice is null)
        {
            return [$"{MeterAnswers.None} Difficulty changes nothing in it."];
        }

        if (word.Length == 0)
        {
            return [Now(voice.Difficulty), "Type difficulty and one of briefed, analyst, blind to change it."];
        }

        int at = Array.FindIndex(Levels, level => level.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            string meant = NameSuggestion.Nearest(word, Levels) is { } nearest ? $" Did you mean {nearest}?" : "";
            return
            [
                $"There is no difficulty '{Refusal.Shortened(word)}'.{meant} Type difficulty and one of briefed, analyst, blind.",
            ];
        }

        Difficulty level = Enum.GetValues<Difficulty>()[at];
        voice.Difficulty = level;
        bool isKept = profile.Update(known => known with { Settings = known.Settings with { Difficulty = level } });
        return isKept ? [Now(level)] : [Now(level), $"It holds for this game alone. {profile.Problem}"];
    }

    private static string Now(Difficulty level) =>
        $"Difficulty is {level.ToString().ToLowerInvariant()}. {DifficultyWords.Of(level)}";
}
