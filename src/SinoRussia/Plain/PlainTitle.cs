using SinoRussia.Game.Review;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Saves.Slots;
using SinoRussia.Stories;

namespace SinoRussia.Plain;

/// <summary>The title in lines of text, for somebody who types and has named no story: which campaign it shall be.</summary>
/// <param name="input">Where entries come from.</param>
/// <param name="output">Where the asking goes.</param>
/// <param name="saves">Where saves are.</param>
internal sealed class PlainTitle(TextReader input, TextWriter output, SaveStore saves)
{
    private static IReadOnlyList<StorySource> Campaigns => StoryShelf.Campaigns;

    /// <summary>Asks for a campaign; where there is only one, nothing is asked.</summary>
    /// <returns>The campaign; null where the player leaves, or the input ends.</returns>
    public StorySource? Choose()
    {
        if (Campaigns.Count == 1)
        {
            return Campaigns[0];
        }

        output.WriteLine("SinoRussia. You advise; you do not rule.\n");
        Offer();
        while (true)
        {
            output.Write("?> ");
            Entry entry = Entry.Read(input.ReadLine());
            switch (entry.Kind)
            {
                case EntryKind.EndOfInput:
                    output.WriteLine();
                    return null;
                case EntryKind.Quit:
                    return null;
                case EntryKind.Number when entry.Number >= 1 && entry.Number <= Campaigns.Count:
                    return Campaigns[entry.Number - 1];
                case EntryKind.Help or EntryKind.Status or EntryKind.Again:
                    Offer();
                    break;
                default:
                    if (Campaigns.FirstOrDefault(campaign => IsNamed(campaign, entry.Argument)) is { } named)
                    {
                        return named;
                    }

                    output.WriteLine(Refused(entry.Argument));
                    break;
            }
        }
    }

    private void Offer()
    {
        IReadOnlyList<SaveSlot> slots = saves.List();
        foreach ((int at, StorySource campaign) in Campaigns.Index())
        {
            string goal = PlainText.Clean(RootTags.Of(campaign).ValueOf("goal") ?? "");
            output.WriteLine($"{at + 1}: {TitleOf(campaign)}, {PlaceOf(campaign, slots)}. {goal}".TrimEnd());
        }

        output.WriteLine($"Type a number from 1 to {Campaigns.Count} and Enter to play, or quit.");
    }

    private static string TitleOf(StorySource campaign) =>
        PlainText.Clean(RootTags.Of(campaign).ValueOf("title") ?? campaign.Key);

    /// <summary>Where a campaign's own autosave stands: it is what the player will go on with.</summary>
    private static string PlaceOf(StorySource campaign, IReadOnlyList<SaveSlot> slots)
    {
        string name = SlotName.AutosaveOf(campaign.Key);
        return slots.FirstOrDefault(slot => slot.Slot == name) switch
        {
            null or { Decisions: 0, Status: not SlotStatus.Damaged } => "not begun",
            { Status: SlotStatus.Damaged } => "its save is damaged",
            { Ended: true } => "finished",
            { Date: { Length: > 0 } date } slot => $"{date}, {ComparisonWording.Decisions(slot.Decisions)}",
            { } slot => ComparisonWording.Decisions(slot.Decisions),
        };
    }

    private static bool IsNamed(StorySource campaign, string word) =>
        campaign.Key.Equals(word, StringComparison.OrdinalIgnoreCase)
        || TitleOf(campaign).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static string Refused(string typed)
    {
        string ask = $"ype a number from 1 to {Campaigns.Count}, or quit.";
        return typed.Length == 0 ? $"Nothing was typed: t{ask}"
            : NameSuggestion.Nearest(typed, Campaigns.Select(campaign => campaign.Key)) is { } meant
                ? $"There is no campaign '{Refusal.Shortened(typed)}'. Did you mean {meant}? T{ask}"
            : $"There is no campaign '{Refusal.Shortened(typed)}': t{ask}";
    }
}
