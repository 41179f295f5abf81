using System.Text;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Game.Review;

/// <summary>A campaign as a text to keep: scenes and lines, the decisions taken, and their effects as notes.</summary>
public static class Memoir
{
    /// <summary>Writes a campaign down.</summary>
    /// <param name="chronicle">The campaign.</param>
    /// <param name="markdown">Markdown with footnotes where true; else plain text with the notes at its end.</param>
    /// <returns>The whole text, ending with a newline.</returns>
    public static string Render(Chronicle chronicle, bool markdown)
    {
        MemoirPage page = new(markdown);
        page.Title(chronicle.Title);
        page.Paragraph(About(chronicle));
        foreach (Passage passage in chronicle.Passages)
        {
            bool hasNote = MemoirNote.Of(chronicle, passage) is { Length: > 0 };
            if (passage.Decision is { } index && index < chronicle.Journal.Count)
            {
                page.Decision(chronicle.Journal[index].Text, hasNote ? index + 1 : null);
            }

            foreach (Line line in Whole(passage.Lines))
            {
                page.Line(line);
            }
        }

        page.List("How it came out", [ComparisonWording.Outcome(chronicle), .. Standings(chronicle)]);
        page.List("The decisions that weighed most", ReviewWording.Heaviest(chronicle));
        page.Notes(
            chronicle
                .Passages.Where(passage => passage.Decision is not null)
                .Select(passage => (passage.Decision!.Value + 1, MemoirNote.Of(chronicle, passage)))
                .Where(note => note.Item2.Length > 0)
        );
        return page.ToString();
    }

    private static string About(Chronicle chronicle)
    {
        string first = chronicle.Journal.Count > 0 ? chronicle.Journal[0].Date : "";
        string dates = first.Length == 0 || first == chronicle.Date ? chronicle.Date : $"{first} to {chronicle.Date}";
        string[] parts = [dates, ComparisonWording.Decisions(chronicle.Journal.Count), $"seed {chronicle.Seed}"];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    private static IEnumerable<string> Standings(Chronicle chronicle) =>
        chronicle
            .Meters.Where(meter => chronicle.Now[meter.Name] is not null)
            .Select(meter => Wording.Standing(meter, chronicle.Now[meter.Name]!.Value));

    /// <summary>Lines as they are read: ink may make one of several pieces.</summary>
    private static IEnumerable<Line> Whole(IReadOnlyList<Line> pieces)
    {
        StringBuilder text = new();
        List<Tag> tags = [];
        for (int at = 0; at < pieces.Count; at++)
        {
            text.Append(pieces[at].Text);
            tags.AddRange(pieces[at].Tags);
            if (pieces[at].EndsLine || at + 1 == pieces.Count)
            {
                yield return new Line(text.ToString().Trim(), true, [.. tags], null);
                text.Clear();
                tags.Clear();
            }
        }
    }
}
