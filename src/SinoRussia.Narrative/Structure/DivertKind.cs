namespace SinoRussia.Narrative.Structure;

/// <summary>How a divert goes to its target.</summary>
public enum DivertKind
{
    /// <summary><c>-&gt; target</c>: for good.</summary>
    Divert,

    /// <summary><c>-&gt; target -&gt;</c>: and back.</summary>
    Tunnel,

    /// <summary><c>-&gt;-&gt;</c>, with or without a target: out of a tunnel.</summary>
    TunnelOnwards,

    /// <summary><c>&lt;- target</c>: beside what goes on here.</summary>
    Thread,

    /// <summary>A call of a function.</summary>
    FunctionCall,

    /// <summary><c>-&gt; variable</c>: to what the variable holds.</summary>
    Variable,

    /// <summary>A place as a value: stored, passed or compared; something may divert to it later.</summary>
    Value,
}
