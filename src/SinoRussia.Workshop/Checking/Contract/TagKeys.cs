namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>The tag keys that the story contract knows, and where each belongs.</summary>
internal static class TagKeys
{
    /// <summary>At the top of the root file.</summary>
    public static readonly HashSet<string> OfStory =
    [
        "title",
        "author",
        "meter",
        "bands",
        "turn",
        "date",
        "goal",
        "family",
        "chair",
        "across",
    ];

    /// <summary>On a line of text.</summary>
    public static readonly HashSet<string> OfLine =
    [
        "scene",
        "speaker",
        "style",
        "codex",
        "echo",
        "ending",
        "achievement",
        "rival",
        "drift",
        "kind",
        "codex-title",
        "source",
    ];

    /// <summary>Inside the brackets of a choice.</summary>
    public static readonly HashSet<string> OfChoice = ["id", "by", "forecast", "locked", "dominated"];

    /// <summary>What Inky's export to the web understands.</summary>
    private static readonly HashSet<string> OfInky =
    [
        "AUDIO",
        "AUDIOLOOP",
        "IMAGE",
        "LINK",
        "LINKOPEN",
        "BACKGROUND",
        "CLASS",
        "CLEAR",
        "RESTART",
        "theme",
    ];

    /// <summary>All keys of the contract.</summary>
    public static IEnumerable<string> All => OfStory.Concat(OfLine).Concat(OfChoice);

    /// <summary>Whether somebody makes something of a key.</summary>
    public static bool IsKnown(string key) =>
        OfStory.Contains(key) || OfLine.Contains(key) || OfChoice.Contains(key) || OfInky.Contains(key);
}
