using System.Globalization;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Logic;

/// <summary>Divisions by zero, and by variables that can be zero where nothing around them asks.</summary>
internal sealed class DivisionLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        foreach (Division division in story.Outline.Divisions)
        {
            if (division.Value == 0)
            {
                yield return Finding.Error(
                    LintCode.ZeroDivisor,
                    division.At,
                    "this divides by zero",
                    "divide by something else: the story stops here, and Inky shows nothing"
                );
            }
            else if (ZeroAt(story, division) is { } trail && !IsGuarded(story, division))
            {
                string name = division.Variable;
                yield return Finding.Warning(
                    LintCode.ZeroDivisor,
                    division.At,
                    $"this divides by '{name}', which can be zero: {trail}",
                    $"ask first: {{ {name} != 0: … }}, or divide by MAX({name}, 1)"
                );
            }
        }
    }

    /// <summary>Where the variable gets to zero; null where it is not seen to.</summary>
    private static string? ZeroAt(CheckedStory story, Division division)
    {
        VariableDeclaration? declared = story.Outline.Declarations.FirstOrDefault(variable =>
            variable.Name == division.Variable
            && (
                variable.Kind is VariableKind.Global or VariableKind.Constant
                || (variable.Kind == VariableKind.Temp && variable.Scope.Flow == division.Scope.Flow)
            )
        );
        if (declared is null)
        {
            return null;
        }

        if (IsZero(declared.Value))
        {
            return $"it is 0 at {declared.At}";
        }

        VariableUse? set = story.Outline.Uses.FirstOrDefault(use =>
            use.IsWrite && use.Name == declared.Name && IsZero(ValueSet(story.LineAt(use.At), declared.Name))
        );
        VariableUse? taken = story.Outline.Uses.FirstOrDefault(use =>
            use.IsWrite && use.Name == declared.Name && IsLowered(story.LineAt(use.At), declared.Name)
        );
        return set is not null ? $"it is set to 0 at {set.At}"
            : taken is not null ? $"it starts at {declared.Value} ({declared.At}) and is lowered at {taken.At}"
            : null;
    }

    /// <summary>Whether a condition around the division has the variable in it.</summary>
    private static bool IsGuarded(CheckedStory story, Division division)
    {
        Scope? scope = division.Scope;
        while (scope is not null)
        {
            if (scope.Branch is { } branch && Asks(story.Outline.Branches[branch].Condition, division.Variable))
            {
                return true;
            }

            if (scope.Choice is { } choice && Asks(story.Outline.ChoicePoints[choice].Condition, division.Variable))
            {
                return true;
            }

            scope =
                scope.Branch is { } inner && (scope.Choice is null || story.Outline.BranchIsInner(scope))
                    ? story.Outline.Branches[inner].Scope
                : scope.Choice is { } taken ? story.Outline.ChoicePoints[taken].Scope
                : null;
        }

        return false;
    }

    private static bool Asks(Condition? condition, string variable) => condition?.Variables.Contains(variable) ?? false;

    private static bool IsZero(string value) =>
        double.TryParse(value.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && number == 0;

    private static string ValueSet(string line, string name)
    {
        string[] sides = line.Split('=', 2);
        return sides.Length == 2 && sides[0].Trim().TrimStart('~').Trim() == name ? sides[1] : "";
    }

    private static bool IsLowered(string line, string name) =>
        line.Contains($"{name}--", StringComparison.Ordinal) || line.Contains($"{name} -=", StringComparison.Ordinal);
}
