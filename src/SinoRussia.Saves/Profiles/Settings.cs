using SinoRussia.Game;

namespace SinoRussia.Saves.Profiles;

/// <summary>What the player has set, for every game to come.</summary>
public sealed record Settings
{
    /// <summary>The narrowest column of text.</summary>
    public const int NarrowestText = 50;

    /// <summary>The widest column of text.</summary>
    public const int WidestText = 90;

    private readonly int _textColumns = 72;

    /// <summary>The theme's name; empty for what suits the terminal.</summary>
    public string Theme { get; init; } = "";

    /// <summary>The widest the text gets, 50 to 90 columns; other numbers count as the nearer end.</summary>
    public int TextColumns
    {
        get => _textColumns;
        init => _textColumns = Math.Clamp(value, NarrowestText, WidestText);
    }

    /// <summary>How fast the story appears.</summary>
    public TextSpeed TextSpeed { get; init; }

    /// <summary>How much a new game tells before a decision.</summary>
    public Difficulty Difficulty { get; init; }

    /// <summary>In whose way dates and numbers are written.</summary>
    public DateLanguage Dates { get; init; }

    /// <summary>Whether the mouse is used.</summary>
    public bool HasMouse { get; init; } = true;

    /// <summary>Whether nothing on the screen may move by itself, whatever the text's speed.</summary>
    public bool ReducedMotion { get; init; }
}
