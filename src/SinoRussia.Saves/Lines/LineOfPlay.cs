using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Lines;

/// <summary>A slot that holds a moment of the same campaign: another way it went, or a place on the same way.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Save">What it holds.</param>
/// <param name="Shared">How many decisions from the beginning it has in common with the line looked at.</param>
/// <param name="PartsFrom">How many decisions the line looked at has.</param>
public sealed record LineOfPlay(string Slot, SaveFile Save, int Shared, int PartsFrom)
{
    /// <summary>How many decisions it has.</summary>
    public int Decisions => Save.Record.Journal.Count;

    /// <summary>Whether both have a decision that the other has not.</summary>
    public bool Parts => Shared < Decisions && Shared < PartsFrom;

    /// <summary>Where it stands to the line looked at.</summary>
    public string Place =>
        Parts ? $"parts at decision {Shared + 1}"
        : Decisions > PartsFrom ? $"goes on from here by {Counted(Decisions - PartsFrom)}"
        : Decisions < PartsFrom ? $"an earlier place on this line, after {Counted(Decisions)}"
        : "the same line";

    private static string Counted(int decisions) => decisions == 1 ? "1 decision" : $"{decisions} decisions";
}
