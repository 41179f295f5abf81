namespace SinoRussia.Narrative;

/// <summary>A place in a story's source.</summary>
/// <param name="File">The file, relative to the root file's folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, counted in UTF-16 units.</param>
public readonly record struct SourceSpan(string File, int Line, int Column)
{
    /// <summary>The very start of a file: for findings that concern the whole of it.</summary>
    /// <param name="file">The file, relative to the root file's folder.</param>
    /// <returns>Line 1, column 1.</returns>
    public static SourceSpan StartOf(string file) => new(file, 1, 1);

    /// <summary>The place as <c>file:line</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{File}:{Line}";
}
