using SinoRussia.Game;
using SinoRussia.Game.Mirrors;

namespace SinoRussia.Plain;

/// <summary>The view from the other desk in lines of text.</summary>
internal static class OtherDeskLines
{
    /// <summary>The page.</summary>
    /// <param name="campaign">A campaign that is over.</param>
    /// <returns>The lines, a heading first; none where the story has no other desk.</returns>
    public static IEnumerable<string> Of(Campaign campaign)
    {
        IReadOnlyList<DeskReading> view = OtherDesk.Of(campaign);
        if (view.Count == 0)
        {
            yield break;
        }

        yield return $"{OtherDesk.Title}:";
        foreach (DeskReading reading in view)
        {
            string date = reading.Decision.Date.Length > 0 ? $"{reading.Decision.Date}: " : "";
            yield return $"{date}{reading.Decision.Text}";
            yield return $"   {reading.Words}";
        }
    }
}
