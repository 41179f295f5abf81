using Ink.Runtime;
using SinoRussia.Narrative.Diagnostics;
using InkObject = Ink.Runtime.Object;

namespace SinoRussia.Narrative.Compilation;

/// <summary>EXTERNAL functions: nothing here can bind one, so each needs an ink function to fall back on.</summary>
internal static class Externals
{
    public static List<string> Unbound(Container root)
    {
        SortedSet<string> names = new(StringComparer.Ordinal);
        Collect(root, root, names);
        return [.. names];
    }

    public static Diagnostic Missing(string name, SourceSpan at) =>
        new(
            DiagnosticCode.External,
            Severity.Error,
            at,
            $"the EXTERNAL function '{name}' has no ink function of that name to fall back on",
            $"add '=== function {name}(…) ===' to the story; without it Inky, too, ends the story at once"
        );

    private static void Collect(Container container, Container root, SortedSet<string> names)
    {
        foreach (
            InkObject piece in container.content.Concat(
                container.namedOnlyContent?.Values ?? Enumerable.Empty<InkObject>()
            )
        )
        {
            if (piece is Container inner)
            {
                Collect(inner, root, names);
            }
            else if (piece is Divert { isExternal: true } call && !root.namedContent.ContainsKey(call.targetPathString))
            {
                names.Add(call.targetPathString);
            }
        }
    }
}
