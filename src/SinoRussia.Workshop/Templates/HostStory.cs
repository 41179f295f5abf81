using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Templates;

/// <summary>The story that a new scene is to be part of.</summary>
/// <param name="Root">Its root file's name.</param>
/// <param name="RootText">The root file's text.</param>
/// <param name="Meters">The variables of its meters.</param>
/// <param name="HasMove">Whether it moves meters with a function <c>move(meter, points)</c>.</param>
/// <param name="HasOffer">Whether it draws dossiers with a function <c>offer</c>.</param>
public sealed record HostStory(string Root, string RootText, IReadOnlyList<string> Meters, bool HasMove, bool HasOffer)
{
    /// <summary>Looks at a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="rootText">Its root file's text.</param>
    /// <returns>What a new scene must know of it.</returns>
    public static HostStory Of(Story story, string rootText)
    {
        bool Has(string function, int parameters) =>
            story.Outline?.FlowAt(function) is { Kind: FlowKind.Function } flow && flow.Parameters.Count == parameters;
        return new HostStory(
            story.Name,
            rootText,
            [.. StoryContract.Of(story).Meters.Select(meter => meter.Name)],
            Has("move", 2),
            Has("offer", 6)
        );
    }

    /// <summary>The root file's text with another beginning: a file for trying a scene of the story alone.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="include">The file of the scene.</param>
    /// <param name="beginning">Makes what it begins with; it is given where the story itself begins, which may be nowhere.</param>
    /// <returns>The text.</returns>
    internal string Trying(string title, string include, Func<string, string> beginning)
    {
        List<string> lines =
        [
            .. RootText
                .ReplaceLineEndings("\n")
                .TrimEnd()
                .Split('\n')
                .Where(line => !line.StartsWith("//", StringComparison.Ordinal))
                .Where(line => !line.StartsWith("# title:", StringComparison.Ordinal)),
        ];
        int knots = lines.FindIndex(line => line.TrimStart().StartsWith("==", StringComparison.Ordinal));
        int top = knots < 0 ? lines.Count : knots;
        int divert = lines.FindIndex(0, top, line => line.StartsWith("-> ", StringComparison.Ordinal));
        string start = divert < 0 ? "" : lines[divert][3..].Trim();
        if (divert >= 0)
        {
            lines.RemoveAt(divert);
        }

        lines.Insert(divert < 0 ? top : divert, beginning(start is "END" or "DONE" ? "" : start).TrimEnd());
        int includes = lines.FindLastIndex(line => line.StartsWith("INCLUDE ", StringComparison.Ordinal));
        int tags = lines.FindLastIndex(top - 1, top, line => line.StartsWith('#'));
        lines.Insert((includes >= 0 ? includes : tags) + 1, $"INCLUDE {include}");
        return $"# title: {title}\n{string.Join('\n', lines)}\n";
    }
}
