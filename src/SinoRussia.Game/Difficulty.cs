namespace SinoRussia.Game;

/// <summary>How much the player is told before deciding. It never changes the dice.</summary>
public enum Difficulty
{
    /// <summary>Effects by direction and size.</summary>
    Briefed,

    /// <summary>Directions, as the advisers see them.</summary>
    Analyst,

    /// <summary>Prose alone.</summary>
    Blind,
}
