namespace SinoRussia.Workshop.Templates;

/// <summary>What can be begun from a template.</summary>
public enum TemplateKind
{
    /// <summary>A file on the desk: a brief, three options, and what happens when it is left.</summary>
    Dossier,

    /// <summary>A dossier that cannot be left.</summary>
    Crisis,

    /// <summary>A stretch of story of several beats.</summary>
    Chapter,

    /// <summary>A whole story, small, with meters, turns and endings.</summary>
    Story,
}
