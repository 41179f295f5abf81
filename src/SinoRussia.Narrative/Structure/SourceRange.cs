namespace SinoRussia.Narrative.Structure;

/// <summary>A stretch of a story's source.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="EndLine">The line it ends on, from 1; not less than the start's line.</param>
/// <param name="EndColumn">The column behind its last character, from 1.</param>
public readonly record struct SourceRange(SourceSpan Start, int EndLine, int EndColumn)
{
    /// <summary>The file.</summary>
    public string File => Start.File;

    /// <summary>The first line, from 1.</summary>
    public int Line => Start.Line;

    /// <summary>Whether a line of a file lies in it.</summary>
    /// <param name="file">The file, as <see cref="SourceSpan.File"/> has it.</param>
    /// <param name="line">The line, from 1.</param>
    /// <returns>True if so, the first and the last line included.</returns>
    public bool Contains(string file, int line) => file == File && line >= Line && line <= EndLine;
}
