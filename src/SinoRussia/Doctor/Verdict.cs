namespace SinoRussia.Doctor;

/// <summary>What comes of looking at one thing.</summary>
internal enum Verdict
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>The game works, but less well than it could.</summary>
    Warn,

    /// <summary>Something is lost or cannot work until it is mended.</summary>
    Fail,
}
