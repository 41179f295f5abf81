namespace SinoRussia.Saves;

/// <summary>What to go on with where there is a question.</summary>
[Flags]
public enum ResumeOptions
{
    /// <summary>The slot itself, and only where its campaign is not over.</summary>
    None = 0,

    /// <summary>The slot's backup.</summary>
    Backup = 1,

    /// <summary>Also a campaign that is over.</summary>
    Finished = 2,
}
