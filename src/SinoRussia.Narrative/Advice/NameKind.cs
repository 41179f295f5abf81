namespace SinoRussia.Narrative.Advice;

/// <summary>What a name in the source is the name of.</summary>
internal enum NameKind
{
    /// <summary>A knot.</summary>
    Knot,

    /// <summary>A stitch of a knot.</summary>
    Stitch,

    /// <summary>A label of a choice or gather.</summary>
    Label,

    /// <summary>A function.</summary>
    Function,

    /// <summary>An EXTERNAL function.</summary>
    External,

    /// <summary>A variable, constant, list, list item or parameter.</summary>
    Variable,
}
