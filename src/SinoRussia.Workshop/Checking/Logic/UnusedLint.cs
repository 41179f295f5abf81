using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Logic;

/// <summary>Variables, constants and lists that nothing reads. What the shell shows counts as read.</summary>
internal sealed class UnusedLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        HashSet<string> shown =
        [
            .. story.Contract.Meters.Select(meter => meter.Name),
            story.Contract.TurnVariable,
            story.Contract.DateVariable,
        ];
        ILookup<string, VariableUse> uses = story.Outline.Uses.ToLookup(use => use.Name);
        foreach (VariableDeclaration declared in story.Outline.Declarations)
        {
            if (
                declared.Kind is VariableKind.ListItem or VariableKind.Parameter
                || shown.Contains(declared.Name)
                || IsRead(declared, uses[declared.Name])
                || (declared.Kind == VariableKind.List && Items(story, declared).Any(item => uses[item].Any()))
            )
            {
                continue;
            }

            bool written = uses[declared.Name].Any(use => use.IsWrite && IsSame(declared, use));
            yield return Finding.Warning(
                LintCode.Unused,
                story.NameAt(declared),
                $"{Sort(declared.Kind)} '{declared.Name}' is {(written ? "set, but " : "")}never read",
                written ? "read it somewhere, or take it and what sets it out" : "take it out, or read it somewhere"
            );
        }
    }

    private static bool IsRead(VariableDeclaration declared, IEnumerable<VariableUse> uses) =>
        uses.Any(use => !use.IsWrite && !use.IsOwnUpdate && IsSame(declared, use));

    private static bool IsSame(VariableDeclaration declared, VariableUse use) =>
        declared.Kind != VariableKind.Temp || declared.Scope.Flow == use.Scope.Flow;

    /// <summary>The items of a list follow it.</summary>
    private static IEnumerable<string> Items(CheckedStory story, VariableDeclaration list) =>
        story
            .Outline.Declarations.SkipWhile(declared => declared != list)
            .Skip(1)
            .TakeWhile(declared => declared.Kind == VariableKind.ListItem)
            .Select(item => item.Name);

    private static string Sort(VariableKind kind) =>
        kind switch
        {
            VariableKind.Constant => "constant",
            VariableKind.List => "list",
            VariableKind.Temp => "temporary variable",
            _ => "variable",
        };
}
