using System.CommandLine;
using SinoRussia.Game;

namespace SinoRussia.Commands;

/// <summary>How <c>play</c> was asked to play.</summary>
/// <param name="Story">A campaign's name or a path; null where none was named.</param>
/// <param name="Slot">The slot to go on from; null for the autosave.</param>
/// <param name="New">Start over.</param>
/// <param name="Seed">The seed of a new campaign; null for any.</param>
/// <param name="Choices">Choices to take first, counted from 1.</param>
/// <param name="Difficulty">How much the player is told; null where it was not typed.</param>
/// <param name="Theme">The colours; null for what fits the terminal.</param>
/// <param name="Ascii">Draw with ASCII alone.</param>
/// <param name="NoMouse">Leave the mouse to the terminal.</param>
/// <param name="Plain">Lines of text instead of a screen.</param>
/// <param name="Transcript">A file to write the story to; null for none.</param>
/// <param name="Data">The folder of saves; null for the usual one.</param>
/// <param name="NoColor">Use no colours.</param>
/// <param name="Record">A playtest to write; null for none.</param>
internal sealed record PlayOptions(
    string? Story,
    string? Slot,
    bool New,
    int? Seed,
    IReadOnlyList<int> Choices,
    Difficulty? Difficulty,
    string? Theme,
    bool Ascii,
    bool NoMouse,
    bool Plain,
    string? Transcript,
    string? Data,
    bool NoColor,
    string? Record
);
