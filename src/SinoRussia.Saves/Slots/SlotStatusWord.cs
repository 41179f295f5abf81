namespace SinoRussia.Saves.Slots;

/// <summary>Statuses as lists for programs spell them.</summary>
public static class SlotStatusWord
{
    /// <summary>The status in a word.</summary>
    /// <param name="status">The status.</param>
    /// <returns><c>ok</c>, <c>older-story</c>, <c>damaged</c> or <c>newer-version</c>.</returns>
    public static string Word(this SlotStatus status) =>
        status switch
        {
            SlotStatus.Ok => "ok",
            SlotStatus.OlderStory => "older-story",
            SlotStatus.NewerVersion => "newer-version",
            _ => "damaged",
        };
}
