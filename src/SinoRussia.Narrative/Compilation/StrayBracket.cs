using Ink;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Compilation;

/// <summary>A closing bracket that nothing opened: ink reads no further, and says nothing.</summary>
internal static class StrayBracket
{
    /// <summary>The line where ink stops reading, from 1; null where it reads the whole text.</summary>
    public static int? UnreadFrom(string text, string path)
    {
        if (text.Count(c => c == '}') <= text.Count(c => c == '{'))
        {
            return null;
        }

        try
        {
            InkParser parser = new(text, path, (_, _) => { }, new NoFiles());
            parser.Parse();
            return parser.endOfInput ? null : parser.lineIndex + 1;
        }
        // What makes the parser fail is found elsewhere.
        catch (Exception)
        {
            return null;
        }
    }

    public static Diagnostic Report(SourceSpan at) =>
        new(
            DiagnosticCode.Unread,
            Severity.Warning,
            at,
            "ink stops reading the file here, without a word, because of a '}' that nothing opened",
            "take the '}' out, or write \\} for a bracket that players shall see"
        );

    private sealed class NoFiles : IFileHandler
    {
        public string ResolveInkFilename(string includeName) => includeName;

        public string LoadInkFileContents(string fullFilename) => "";
    }
}
