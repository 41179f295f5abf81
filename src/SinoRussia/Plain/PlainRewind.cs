using SinoRussia.Game.Records;
using SinoRussia.Saves;
using SinoRussia.Saves.Lines;

namespace SinoRussia.Plain;

/// <summary>Goes back to a decision, or lists those that one can go back to.</summary>
/// <param name="game">The campaign.</param>
internal sealed class PlainRewind(SavedCampaign game)
{
    private const int Latest = 10;
    private const int DatesListed = 4;
    private const StringComparison Loosely = StringComparison.OrdinalIgnoreCase;

    /// <summary>Goes back.</summary>
    /// <param name="where">A decision's number, a date of the story, <c>all</c> or nothing for a list.</param>
    /// <returns>What came of it.</returns>
    public Moved To(string where)
    {
        int taken = game.Campaign.Journal.Count;
        if (taken == 0)
        {
            return Moved.Not("There is no decision to go back to yet.");
        }

        if (where.Length == 0 || where.Equals("all", Loosely))
        {
            return Moved.Not(List(where.Length == 0 ? Math.Max(0, taken - Latest) : 0));
        }

        if (game.Lines.Find(where) is not { } decision)
        {
            string quarters = Quarters() is { Length: > 0 } dates ? $"; quarters are {dates}" : "";
            return Moved.Not(
                $"There is no decision or quarter '{Refusal.Shortened(where)}': decisions go from 1 to {taken}{quarters}."
            );
        }

        Rewinding left = game.Lines.Rewind(decision);
        return left.Problem is { } problem
            ? Moved.Not(problem)
            : Moved.To(
                $"You are back at decision {decision + 1}. The line you left is kept as '{left.KeptAs}': see lines."
            );
    }

    private List<string> List(int from)
    {
        IReadOnlyList<Decision> journal = game.Campaign.Journal;
        List<string> list =
        [
            .. journal
                .Select(
                    (decision, at) =>
                        $"{at + 1}: {(decision.Date.Length > 0 ? $"{decision.Date}: " : "")}{decision.Text}"
                )
                .Skip(from),
        ];
        string quarters = Quarters() is { Length: > 0 } dates ? $", or a quarter: {dates}" : "";
        list.Add($"Type rewind and a decision from 1 to {journal.Count}{quarters}.");
        if (from > 0)
        {
            list.Add("Type rewind all for every decision.");
        }

        return list;
    }

    /// <summary>The dates of the decisions; where there are many, the first and the last: nobody listens to them all.</summary>
    private string Quarters()
    {
        string[] dates =
        [
            .. game.Campaign.Journal.Select(decision => decision.Date).Where(date => date.Length > 0).Distinct(),
        ];
        return dates.Length <= DatesListed ? string.Join(", ", dates) : $"{dates[0]} to {dates[^1]}";
    }
}
