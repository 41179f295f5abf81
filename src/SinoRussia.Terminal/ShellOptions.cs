using SinoRussia.Game;
using SinoRussia.Saves.Profiles;
using SinoRussia.Saves.Slots;
using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal;

/// <summary>What the shell is started with.</summary>
public sealed record ShellOptions
{
    /// <summary>The stories on offer, at least one.</summary>
    public required IReadOnlyList<StoryOffer> Stories { get; init; }

    /// <summary>Where saved games are.</summary>
    public required SaveStore Store { get; init; }

    /// <summary>Where memoirs are written; the system's temporary folder when null.</summary>
    public string? MemoirFolder { get; init; }

    /// <summary>Where the traces of faults go.</summary>
    public required string LogFile { get; init; }

    /// <summary>What the terminal can show.</summary>
    public required TerminalTraits Traits { get; init; }

    /// <summary>The story to play at once, by its key; the title screen when null.</summary>
    public string? Play { get; init; }

    /// <summary>Whether that story starts over, instead of going on from its slot.</summary>
    public bool IsNew { get; init; }

    /// <summary>The slot that story is played in; its autosave when null.</summary>
    public string? Slot { get; init; }

    /// <summary>The seed of new campaigns; a random one each time when null.</summary>
    public int? Seed { get; init; }

    /// <summary>Choices to take at the start, counted from 1.</summary>
    public IReadOnlyList<int> Choices { get; init; } = [];

    /// <summary>How much the choices tell beforehand.</summary>
    public Difficulty Difficulty { get; init; } = Difficulty.Briefed;

    /// <summary>A theme's name; what suits the terminal when null or unknown.</summary>
    public string? Theme { get; init; }

    /// <summary>Whether only ASCII signs are drawn, even where the terminal has more.</summary>
    public bool IsAscii { get; init; }

    /// <summary>Whether the mouse is used.</summary>
    public bool HasMouse { get; init; } = true;

    /// <summary>The widest the text gets, 50 to 90 columns.</summary>
    public int TextColumns { get; init; } = 72;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How fast the story appears.</summary>
    public TextSpeed TextSpeed { get; init; }

    /// <summary>In whose way dates and numbers are written.</summary>
    public DateLanguage Dates { get; init; }

    /// <summary>Whether nothing on the screen may move by itself.</summary>
    public bool ReducedMotion { get; init; }

    /// <summary>What lasts from game to game; kept in memory alone where nothing else is said.</summary>
    public ProfileStore Profile { get; init; } = new(null);

    /// <summary>Called with the campaign whenever it has moved, forward or back, for a transcript.</summary>
    public Action<Campaign>? Told { get; init; }
}
