namespace SinoRussia.Narrative.Structure;

/// <summary>Where a piece of text is shown.</summary>
public enum TextPart
{
    /// <summary>In a line.</summary>
    Prose,

    /// <summary>In a choice on offer, and again once it is taken.</summary>
    ChoiceStart,

    /// <summary>In a choice on offer alone: inside its brackets.</summary>
    ChoiceOnly,
}
