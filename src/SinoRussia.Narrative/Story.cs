using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Coverage;
using SinoRussia.Narrative.Inventory;
using SinoRussia.Narrative.Structure;
using InkStory = Ink.Runtime.Story;

namespace SinoRussia.Narrative;

/// <summary>
/// A compiled ink story, ready to be told any number of times. Narrators of one story share its content
/// and belong to one thread: compile once for each thread.
/// </summary>
public sealed class Story
{
    /// <summary>The largest state that is read back, in characters.</summary>
    private const int MaxSnapshot = 16 * 1024 * 1024;

    private readonly InkStory _ink;
    private IReadOnlyList<Tag>? _globalTags;
    private CompiledOutline? _outline;

    internal Story(
        string name,
        string hash,
        InkStory ink,
        IReadOnlyList<string> files,
        StoryInventory? inventory,
        SourceReader? reader
    )
    {
        Name = name;
        Hash = hash;
        _ink = ink;
        Files = [.. files];
        Inventory = inventory;
        Sources = new SourceMap(ink.mainContentContainer, reader);
    }

    /// <summary>The root file's name.</summary>
    public string Name { get; }

    /// <summary>A fingerprint of all its files, as lower-case hexadecimal: it changes when the story does.</summary>
    public string Hash { get; }

    /// <summary>Its files, root first, relative to the root's folder.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>What the source is made of; null for a story that came as JSON or was compiled ahead.</summary>
    public StoryInventory? Inventory { get; }

    /// <summary>What the source is made of, laid out for tools; null for a story that came as JSON or was compiled ahead. Made when first asked for.</summary>
    public StoryOutline? Outline => CompiledOutline?.Outline;

    /// <summary>The tags at the top of the root file.</summary>
    public IReadOnlyList<Tag> GlobalTags => _globalTags ??= ReadGlobalTags();

    /// <summary>The names of its knots, functions left in, in the order of the compiled story.</summary>
    public IEnumerable<string> Knots => _ink.mainContentContainer.namedOnlyContent?.Keys.Where(IsKnotName) ?? [];

    internal SourceMap Sources { get; }

    internal CompiledOutline? CompiledOutline => _outline ??= ReadOutline?.Invoke();

    /// <summary>Who notes what narrators hit; null where nobody does.</summary>
    internal CoverageRecorder? Recorder { get; set; }

    internal Func<CompiledOutline>? ReadOutline { get; init; }

    internal SourceSpan Start => SourceSpan.StartOf(Name);

    /// <summary>The text of one of its files, as it was when the story was compiled.</summary>
    /// <param name="file">The file, as <see cref="Files"/> has it.</param>
    /// <returns>The text; empty for a file that is none of its own, or a story that came as JSON.</returns>
    public string SourceOf(string file) => Sources.TextOf(file);

    /// <summary>Begins to tell it.</summary>
    /// <param name="seed">The seed of every random draw: the same seed and choices give the same text.</param>
    /// <param name="patience">How long it may think without a word; <see cref="Narrator.DefaultPatience"/> where null.</param>
    /// <returns>A narrator before the first line.</returns>
    public Narrator Begin(int seed, TimeSpan? patience = null)
    {
        InkStory teller = NewTeller();
        teller.state.storySeed = seed;
        teller.state.previousRandom = 0;
        Recorder?.Begin(teller);
        return new Narrator(this, teller, patience ?? Narrator.DefaultPatience);
    }

    /// <summary>Goes on from a snapshot, which may come from a file that anyone could have changed.</summary>
    /// <param name="snapshot">What <see cref="Narrator.Snapshot"/> gave.</param>
    /// <param name="patience">How long it may think without a word; <see cref="Narrator.DefaultPatience"/> where null.</param>
    /// <returns>A narrator at that place, or null where the snapshot is damaged or of another story.</returns>
    public Narrator? Resume(string snapshot, TimeSpan? patience = null)
    {
        if (snapshot.Length > MaxSnapshot || JsonGuard.Objection(snapshot, JsonGuard.StateDepth) is not null)
        {
            return null;
        }

        try
        {
            return At(snapshot, patience ?? Narrator.DefaultPatience);
        }
        // A state that was tampered with makes the engine throw any type.
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>Whether the story has this knot or stitch. Labels have no path of their own once compiled.</summary>
    /// <param name="path">The path, as in a divert.</param>
    /// <returns>True if so.</returns>
    public bool HasPath(string path)
    {
        try
        {
            return path.Length > 0 && !_ink.ContentAtPath(new Ink.Runtime.Path(path)).approximate;
        }
        // A path that is none is not there.
        catch (Exception)
        {
            return false;
        }
    }

    /// <summary>The story as the JSON that inklecate exports.</summary>
    internal string ToJson() => _ink.ToJson();

    internal Narrator At(string snapshot, TimeSpan patience)
    {
        InkStory teller = NewTeller();
        teller.state.LoadJson(snapshot);
        return new Narrator(this, teller, patience);
    }

    /// <summary>A second engine over the same content: a thousandth of the work of loading it again.</summary>
    private InkStory NewTeller()
    {
        InkStory teller = new(_ink.mainContentContainer, _ink.listDefinitions?.lists)
        {
            allowExternalFunctionFallbacks = true,
        };
        teller.ResetState();
        return teller;
    }

    private static bool IsKnotName(string name) => name != "global decl";

    private IReadOnlyList<Tag> ReadGlobalTags()
    {
        try
        {
            return _ink.globalTags is { } tags ? [.. tags.Select(Tag.Parse)] : [];
        }
        // Tags with logic in them, or a story whose first content is none: ink throws, and there are no global tags.
        catch (Exception)
        {
            return [];
        }
    }
}
