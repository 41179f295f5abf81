namespace SinoRussia.Saves.Profiles;

/// <summary>How fast the story appears on a screen.</summary>
public enum TextSpeed
{
    /// <summary>At once.</summary>
    Instant,

    /// <summary>Row by row, quickly.</summary>
    Quick,

    /// <summary>Row by row, at a reader's pace.</summary>
    Slow,
}
