using System.CommandLine;
using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Review;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Lines;
using SinoRussia.Saves.Slots;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary>A slot that a command looks into.</summary>
/// <param name="Name">The slot.</param>
/// <param name="Save">What it holds.</param>
internal sealed record SavedSlot(string Name, SaveFile Save)
{
    /// <summary>What the save tells of its campaign, the meters called as the story calls them.</summary>
    public Chronicle Chronicle => Save.Chronicle(MetersOf(Save.Key));

    /// <summary>Shows one meter only.</summary>
    /// <returns>The option; null where it was not given.</returns>
    public static Option<string?> Meter() =>
        CommonOptions.Word(
            new Option<string?>("--meter") { Description = "Show the moves of this meter alone", HelpName = "NAME" }
        );

    /// <summary>Opens a slot.</summary>
    /// <param name="store">Where saves are.</param>
    /// <param name="slot">Any text.</param>
    /// <param name="parsed">The command line, for its error output and <c>--data</c>.</param>
    /// <param name="code">The exit code where there is none; it was said why.</param>
    /// <returns>The slot; null where it cannot be read.</returns>
    public static SavedSlot? Open(SaveStore store, string slot, ParseResult parsed, out int code)
    {
        TextWriter error = parsed.InvocationConfiguration.Error;
        code = ExitCode.Clean;
        if (SlotName.Objection(slot) is { } objection)
        {
            code = Complaint.Say(error, objection, ExitCode.Findings);
            return null;
        }

        SaveReading reading = store.Read(slot);
        if (reading.File is { } save)
        {
            return new SavedSlot(slot, save);
        }

        code =
            reading.Status == ReadStatus.Missing && reading.Backup is null
                ? Complaint.Say(error, $"there is no slot '{slot}': see sinorussia saves list", ExitCode.Usage)
                : Complaint.Say(
                    error,
                    reading.Problem + BackupOffer.For(reading.Backup, slot, parsed.GetValue(CommonOptions.Data)),
                    ExitCode.Findings
                );
        return null;
    }

    /// <summary>The meters of a story inside the program; none for a file, which may be anywhere.</summary>
    private static IReadOnlyList<Meter> MetersOf(string key) =>
        StoryShelf.Campaigns.FirstOrDefault(campaign => campaign.Key == key) is { } source
            ? StoryContract.Of(RootTags.Of(source), source.Name).Meters
            : [];
}
