namespace SinoRussia.Terminal.Themes;

/// <summary>How many colours a terminal shows.</summary>
public enum ColourDepth
{
    /// <summary>None: bold, underline and reverse carry the meaning.</summary>
    None,

    /// <summary>The sixteen named colours.</summary>
    Sixteen,

    /// <summary>24-bit colours.</summary>
    TrueColour,
}
