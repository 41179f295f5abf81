namespace SinoRussia.Narrative.Structure;

/// <summary>What a name in logic stands for.</summary>
public enum VariableKind
{
    /// <summary><c>VAR</c>.</summary>
    Global,

    /// <summary><c>~ temp</c>.</summary>
    Temp,

    /// <summary><c>CONST</c>.</summary>
    Constant,

    /// <summary><c>LIST</c>.</summary>
    List,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A parameter of a flow.</summary>
    Parameter,

    /// <summary>How often a knot, stitch or label was read.</summary>
    ReadCount,
}
