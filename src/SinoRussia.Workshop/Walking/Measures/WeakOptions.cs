using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>Options that change something in vain.</summary>
internal static class WeakOptions
{
    public static WeakOption Of(ChoicePoint choice, string reason) =>
        new(choice.Range.File, choice.Range.Line, choice.Text, reason);

    /// <summary>
    /// Options that write variables none of which anything reads. Meters are read by the player. An option that writes
    /// nothing is none of these.
    /// </summary>
    /// <returns>The options, and how many options write anything at all.</returns>
    public static (IReadOnlyList<WeakOption> Unread, int Writing) Unread(
        StoryOutline outline,
        IEnumerable<string> shown
    )
    {
        HashSet<string> read =
        [
            .. shown,
            .. outline.Uses.Where(use => use is { IsWrite: false, IsOwnUpdate: false }).Select(use => use.Name),
        ];
        WrittenUnder written = new(outline);
        List<WeakOption> unread = [];
        int writing = 0;
        foreach (ChoicePoint choice in outline.ChoicePoints)
        {
            IReadOnlyCollection<string> names = written.By(choice);
            if (names.Count == 0)
            {
                continue;
            }

            writing++;
            if (!names.Any(read.Contains))
            {
                unread.Add(Of(choice, $"nothing reads {string.Join(", ", names.Order(StringComparer.Ordinal))}"));
            }
        }

        return (unread, writing);
    }
}
