namespace SinoRussia.Workshop.Templates;

/// <summary>A beginning.</summary>
/// <param name="Files">The files; the last one can be played.</param>
/// <param name="Next">What to do next, one sentence each.</param>
public sealed record Template(IReadOnlyList<TemplateFile> Files, IReadOnlyList<string> Next)
{
    /// <summary>Makes a beginning.</summary>
    /// <param name="kind">Of what.</param>
    /// <param name="name">A name as ink has them: lower-case letters, digits and low lines.</param>
    /// <param name="host">The story that it is to be part of; null where there is none yet.</param>
    /// <returns>The beginning.</returns>
    public static Template Of(TemplateKind kind, string name, HostStory? host) =>
        kind switch
        {
            TemplateKind.Story => WholeStory.Of(name),
            TemplateKind.Chapter => Scenes.Chapter(name, host),
            TemplateKind.Crisis => Scenes.Crisis(name, host),
            _ => Scenes.Dossier(name, host),
        };

    /// <summary>Why a name will not do.</summary>
    /// <param name="name">The name.</param>
    /// <returns>A sentence; null where it will do.</returns>
    public static string? Objection(string name)
    {
        if (name.Length is 0 or > 60 || !char.IsAsciiLetterLower(name[0]) || !name.All(IsNameLetter))
        {
            return $"'{name}' will not do as a name: write lower-case letters, digits and low lines, such as winter_bridge";
        }

        return Reserved.Contains(name)
            ? $"'{name}' is a word that ink or Inky keeps for itself: choose another name"
            : null;
    }

    private static readonly HashSet<string> Reserved =
    [
        "index",
        "style",
        "ink",
        "main",
        "function",
        "else",
        "not",
        "and",
        "or",
        "mod",
        "has",
        "hasnt",
        "return",
        "temp",
        "ref",
        "true",
        "false",
        "end",
        "done",
        "stopping",
        "cycle",
        "shuffle",
        "once",
        "trust",
        "power",
        "quarter",
        "when",
    ];

    private static bool IsNameLetter(char letter) =>
        char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_';
}
