namespace SinoRussia.Game.Records;

/// <summary>What sort of thing moved a meter.</summary>
public enum CauseKind
{
    /// <summary>The story itself, before the player had decided anything.</summary>
    Opening,

    /// <summary>The decision just taken.</summary>
    Decision,

    /// <summary>A decision taken some time before, whose consequence falls due now (<c># echo:</c>).</summary>
    Echo,

    /// <summary>The course of things, named by the story (<c># drift:</c>).</summary>
    Drift,

    /// <summary>Something settled without the player (<c># rival</c>).</summary>
    Rival,
}
