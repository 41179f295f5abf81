namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>How a run came to its end.</summary>
public enum RunOutcome
{
    /// <summary>The story ended as its author meant it to.</summary>
    Ended,

    /// <summary>There was no way on: the story ran out of content, or every choice was locked.</summary>
    Stuck,

    /// <summary>The story failed: a division by zero, an error of the engine.</summary>
    Failed,

    /// <summary>There was no end to it: a silent loop, endless text, or more decisions than a walk allows.</summary>
    Looped,
}
