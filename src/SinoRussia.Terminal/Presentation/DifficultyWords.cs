using SinoRussia.Game;

namespace SinoRussia.Terminal.Presentation;

/// <summary>What the difficulties mean.</summary>
public static class DifficultyWords
{
    /// <summary>What a difficulty tells before a decision.</summary>
    /// <param name="difficulty">The difficulty.</param>
    /// <returns>A sentence or two.</returns>
    public static string Of(Difficulty difficulty) =>
        difficulty switch
        {
            Difficulty.Briefed => "Each choice shows what it will move, and whether by much.",
            Difficulty.Analyst =>
                "Each choice shows which way your advisers expect it to move things. They can be wrong.",
            _ => "The choices show nothing but their words.",
        };
}
