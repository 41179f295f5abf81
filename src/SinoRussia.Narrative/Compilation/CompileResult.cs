using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Inventory;

namespace SinoRussia.Narrative.Compilation;

/// <summary>What came of reading a story.</summary>
/// <param name="Story">The story; null where an error keeps it from being played.</param>
/// <param name="Diagnostics">All findings, errors first, then in the order of the source.</param>
public sealed record CompileResult(Story? Story, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>
    /// The engine's own words on the author's TODOs and on what it warns of, in its order: what inkle's player prints
    /// before the story.
    /// </summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Every file that was read, by its path relative to the root's folder, errors or not.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; init; } = new Dictionary<string, string>();

    /// <summary>What the source is made of, as far as it could be read; null where nothing could.</summary>
    public StoryInventory? Inventory { get; init; }

    /// <summary>The findings that keep the story from being played.</summary>
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(finding => finding.IsError);

    internal static CompileResult Failed(params IReadOnlyList<Diagnostic> diagnostics) => new(null, diagnostics);
}
