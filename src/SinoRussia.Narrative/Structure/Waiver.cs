namespace SinoRussia.Narrative.Structure;

/// <summary>
/// A comment that takes lines out of coverage: <c>// cover: unreachable REASON</c>. Behind a line it is about that line;
/// on a line of its own it is about the next one with anything on it. On a header it is about the whole knot or stitch.
/// </summary>
/// <param name="At">Where the comment stands.</param>
/// <param name="FirstLine">The first line it is about, from 1.</param>
/// <param name="LastLine">The last line it is about.</param>
/// <param name="Reason">Why; empty where the author gives no reason.</param>
public sealed record Waiver(SourceSpan At, int FirstLine, int LastLine, string Reason)
{
    /// <summary>Whether it is about a line.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <returns>True if so.</returns>
    public bool Covers(string file, int line) => file == At.File && line >= FirstLine && line <= LastLine;
}
