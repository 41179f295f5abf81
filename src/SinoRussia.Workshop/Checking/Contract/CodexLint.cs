using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>The codex: each tag has its entry, and each entry a title, a kind and a source.</summary>
internal sealed class CodexLint : ILint
{
    private const string Prefix = "codex_";

    /// <summary>Whether a flow is an entry of the codex.</summary>
    public static bool IsEntry(Flow flow) =>
        flow.Kind == FlowKind.Knot && flow.Path.StartsWith(Prefix, StringComparison.Ordinal);

    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        List<Flow> entries = [.. story.Outline.Flows.Where(IsEntry)];
        HashSet<string> ids = [.. entries.Select(entry => entry.Path[Prefix.Length..])];
        foreach (
            OutlineTag tag in story.Outline.Tags.Where(tag => tag.Tag.Key == "codex" && !ids.Contains(tag.Tag.Value))
        )
        {
            yield return Finding.Error(
                LintCode.Codex,
                tag.At,
                tag.Tag.Value.Length == 0
                    ? "this names no entry of the codex"
                    : $"the codex has no entry '{tag.Tag.Value}'",
                NameSuggestion.Nearest(tag.Tag.Value, ids) is { } meant
                    ? $"did you mean '{meant}'?"
                    : $"write it: === {Prefix}{tag.Tag.Value} ==="
            );
        }

        ILookup<int, string> keys = story
            .Outline.Tags.Where(tag => tag.Tag.Value.Length > 0)
            .ToLookup(tag => tag.Scope.Flow, tag => tag.Tag.Key);
        foreach (Flow entry in entries)
        {
            string[] missing = [.. new[] { "codex-title", "kind", "source" }.Except(keys[entry.Index])];
            if (missing.Length > 0)
            {
                yield return Finding.Warning(
                    LintCode.Codex,
                    story.NameAt(entry),
                    $"the entry '{entry.Path}' has no {string.Join(" and no ", missing)}",
                    $"write below its header: {string.Join(' ', missing.Select(key => $"# {key}: …"))}"
                );
            }
        }
    }
}
