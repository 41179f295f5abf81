namespace SinoRussia.Stories.Tests.Edits;

/// <summary>What authors do to a story whose saves are already out.</summary>
public enum EditKind
{
    ChoiceInserted,
    ChoiceRemoved,
    ProseAdded,
    Reworded,
    KnotRenamed,
}
