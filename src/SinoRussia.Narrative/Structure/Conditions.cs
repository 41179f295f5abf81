namespace SinoRussia.Narrative.Structure;

/// <summary>Puts conditions together.</summary>
internal static class Conditions
{
    public static Condition Join(Condition? shared, Condition? own, bool mustEqual) =>
        (shared, own) switch
        {
            (null, null) => new Condition("", []),
            (not null, null) => shared,
            (null, not null) => own,
            _ => new Condition(
                mustEqual ? $"{shared.Text} == {own.Text}" : $"{shared.Text} and {own.Text}",
                [.. shared.Variables.Union(own.Variables)]
            ),
        };

    public static Condition NoneOf(Condition? shared, IReadOnlyList<Condition> failed) =>
        new(
            $"not ({string.Join(" or ", failed.Select(condition => condition.Text).Distinct())})",
            [.. failed.SelectMany(condition => condition.Variables).Union(shared?.Variables ?? [])]
        );
}
