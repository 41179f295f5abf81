using System.Text;
using SinoRussia.Workshop.Checking.Prose;

namespace SinoRussia.Stories;

/// <summary>The file beside a story in which its authors change the rules for prose.</summary>
internal static class ProseFile
{
    /// <summary>The rules for a story.</summary>
    /// <param name="source">The story.</param>
    /// <returns>The usual rules, changed by <c>prose.txt</c> beside its root file where there is one.</returns>
    public static ProseRules RulesFor(StorySource source)
    {
        string path = Path.Combine(Path.GetDirectoryName(source.FullPath) ?? "", ProseRules.FileName);
        return source.FullPath is not null && File.Exists(path)
            ? ProseRules.Default.With(File.ReadAllText(path, Encoding.UTF8))
            : ProseRules.Default;
    }
}
