using SinoRussia.Game;

namespace SinoRussia.Plain;

/// <summary>Asks for entries and reads them.</summary>
/// <param name="input">Where entries come from.</param>
/// <param name="output">Where the asking goes.</param>
/// <param name="isTyped">Whether somebody types: a pipe needs neither hints nor questions behind the end.</param>
internal sealed class Prompt(TextReader input, TextWriter output, bool isTyped)
{
    private const string Mark = "?> ";

    /// <summary>How long what a pipe has left over may take to arrive.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether somebody types.</summary>
    public bool IsTyped => isTyped;

    /// <summary>Choices to take before any entry is read, counted from 1; a <see cref="Rehearsal"/> found them good.</summary>
    public Queue<int> Scripted { get; init; } = new();

    /// <summary>Asks, and reads what is answered.</summary>
    /// <param name="campaign">The campaign, at a decision or over.</param>
    /// <returns>The entry.</returns>
    public Entry Next(Campaign campaign)
    {
        if (campaign.Status == CampaignStatus.Ended)
        {
            Scripted.Clear();
            return isTyped ? Ask() : Remaining(isBare: campaign.Contract.Meters.Count == 0);
        }

        if (Scripted.TryDequeue(out int scripted))
        {
            output.Write(Mark);
            return new Entry(EntryKind.Number, $"{scripted}", scripted);
        }

        return Ask();
    }

    /// <summary>Ends the line that the last question stands on, where nothing was typed behind it.</summary>
    public void Close()
    {
        if (isTyped)
        {
            output.WriteLine();
        }
    }

    private Entry Ask()
    {
        output.Write(Mark);
        return Read();
    }

    private Entry Read() => Entry.Read(input.ReadLine());

    /// <summary>
    /// What has come already: a caller may keep a pipe open behind the last choice, and waits for the program to end.
    /// </summary>
    private Entry AtHand()
    {
        Task<int> next = Task.Run(input.Peek);
        return next.Wait(Patience) && next.Result >= 0 ? Read() : Entry.Read(null);
    }

    /// <summary>
    /// The next command that a pipe has left over behind the end. Choices that were too many are passed over without a
    /// word, and in a story without meters everything else that inkle's player would not have read.
    /// </summary>
    private Entry Remaining(bool isBare)
    {
        Entry entry = AtHand();
        while (entry.Kind == EntryKind.Number || entry.IsBlank || (isBare && entry.Kind == EntryKind.Unknown))
        {
            entry = AtHand();
        }

        if (entry.Kind is not (EntryKind.EndOfInput or EntryKind.Quit))
        {
            output.Write(Mark);
        }

        return entry;
    }
}
