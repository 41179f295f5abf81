using SinoRussia.Game;
using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal.Watching;

/// <summary>What a watched campaign can do, and what is to be shown of it.</summary>
public sealed record WatchDesk
{
    /// <summary>The story's name.</summary>
    public required string Title { get; init; }

    /// <summary>The campaign; null until the story compiles for the first time.</summary>
    public required Func<Campaign?> Campaign { get; init; }

    /// <summary>What came of the last reload, in one sentence.</summary>
    public required Func<string> Notice { get; init; }

    /// <summary>The texts of lines that are new since the last reload.</summary>
    public required Func<IReadOnlySet<string>> NewLines { get; init; }

    /// <summary>What is wrong with the story, worst first; each is a finding and its way out, which may be empty.</summary>
    public required Func<IReadOnlyList<(string Finding, string Help)>> Findings { get; init; }

    /// <summary>Reads the story again where a file was saved; true where it did. Called often.</summary>
    public required Func<bool> Reload { get; init; }

    /// <summary>Takes a choice, from 0.</summary>
    public required Action<int> Choose { get; init; }

    /// <summary>Takes back the last decision.</summary>
    public required Action Undo { get; init; }

    /// <summary>Goes back to the beginning.</summary>
    public required Action Restart { get; init; }

    /// <summary>What the terminal can show.</summary>
    public required TerminalTraits Traits { get; init; }

    /// <summary>Where the traces of faults go.</summary>
    public required string LogFile { get; init; }
}
