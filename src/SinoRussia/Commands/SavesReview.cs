using System.CommandLine;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Game.Review;
using SinoRussia.Narrative;
using SinoRussia.Saves.Format;

namespace SinoRussia.Commands;

/// <summary><c>saves show</c>: all of a slot, or what moved one meter; then the decisions that weighed most.</summary>
internal static class SavesReview
{
    /// <summary>Writes a slot in words.</summary>
    /// <param name="slot">The slot's name.</param>
    /// <param name="save">What it holds.</param>
    /// <param name="meter">The meter that the player named; null for all.</param>
    /// <param name="io">Where words and complaints go.</param>
    /// <returns>The exit code.</returns>
    public static int Write(string slot, SaveFile save, string? meter, InvocationConfiguration io)
    {
        Chronicle chronicle = new SavedSlot(slot, save).Chronicle;
        if (meter is null)
        {
            SavesText.WriteOne(slot, save, io.Output);
        }
        else if (ReviewWording.MeterNamed(chronicle.Meters, meter) is { } known)
        {
            WriteMoves(chronicle, known, io.Output);
        }
        else
        {
            string names = string.Join(", ", chronicle.Meters.Select(one => one.Name));
            return Complaint.Say(
                io.Error,
                $"the slot '{slot}' has no meter '{meter}': {(names.Length > 0 ? $"name one of {names}" : "its story keeps none")}",
                ExitCode.Usage
            );
        }

        string[] heaviest = [.. ReviewWording.Heaviest(chronicle)];
        if (heaviest.Length > 0)
        {
            io.Output.WriteLine();
            io.Output.WriteLine("The decisions that weighed most:");
            foreach (string decision in heaviest)
            {
                io.Output.WriteLine($"  {PlainText.Clean(decision)}");
            }
        }

        return ExitCode.Clean;
    }

    private static void WriteMoves(Chronicle chronicle, Meter meter, TextWriter output)
    {
        Effect[] moves = [.. chronicle.Ledger.Of(meter.Name)];
        output.WriteLine(moves.Length == 0 ? $"{meter.Label} has not moved yet." : $"What moved {meter.Label}:");
        foreach (Effect move in moves)
        {
            output.WriteLine($"  {PlainText.Clean(ReviewWording.Entry(chronicle, move))}");
        }
    }
}
