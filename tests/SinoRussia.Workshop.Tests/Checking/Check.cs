using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Checking;
using SinoRussia.Workshop.Checking.Prose;

namespace SinoRussia.Workshop.Tests.Checking;

/// <summary>Stories checked inside a test. In their text <c>// file: NAME</c> begins another file.</summary>
internal static class Check
{
    private const string FileMark = "// file: ";

    public static CheckReport Of(string ink, bool prose = false) => Of(ink, prose ? ProseRules.Default : null);

    public static CheckReport Of(string ink, ProseRules? prose)
    {
        (string root, Dictionary<string, string> files) = Files(ink);
        CompileResult compiled = StoryCompiler.Compile(root, new MemoryFiles(files));
        return Checker.Check("test", root, compiled, new CheckOptions(prose));
    }

    public static (string Root, Dictionary<string, string> Files) Files(string ink)
    {
        string root = ink.StartsWith(FileMark, StringComparison.Ordinal) ? "" : "story.ink";
        Dictionary<string, string> files = [];
        string file = root;
        foreach (string line in ink.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(FileMark, StringComparison.Ordinal))
            {
                file = line[FileMark.Length..];
                root = root.Length == 0 ? file : root;
                files[file] = "";
            }
            else
            {
                files[file] = files.GetValueOrDefault(file, "") + line + "\n";
            }
        }

        return (root, files);
    }

    /// <summary>The findings of a code, as <c>file:line:column</c>; the file only where it is not the root.</summary>
    public static string[] Places(this CheckReport report, string code) =>
        [.. report.Diagnostics.Where(found => found.Code == code).Select(Place)];

    public static Diagnostic Only(string ink, string code, bool prose = false) =>
        Assert.Single(Of(ink, prose).Diagnostics, found => found.Code == code);

    public static void None(string ink, string code, bool prose = false) =>
        Assert.DoesNotContain(Of(ink, prose).Diagnostics, found => found.Code == code);

    private static string Place(Diagnostic found) =>
        $"{(found.At.File == "story.ink" ? "" : found.At.File + ":")}{found.At.Line}:{found.At.Column}";
}
