namespace SinoRussia.Workshop.Playtests;

/// <summary>Whether a line is the one expected; an ellipsis at either end of the expectation stands for anything.</summary>
internal static class Expectation
{
    private static readonly string[] Ellipses = ["…", "..."];

    public static bool Meets(string told, string expected)
    {
        (string wanted, bool fromStart, bool toEnd) = (expected.Trim(), true, true);
        foreach (string ellipsis in Ellipses)
        {
            if (wanted.StartsWith(ellipsis, StringComparison.Ordinal))
            {
                (wanted, fromStart) = (wanted[ellipsis.Length..].TrimStart(), false);
            }

            if (wanted.EndsWith(ellipsis, StringComparison.Ordinal))
            {
                (wanted, toEnd) = (wanted[..^ellipsis.Length].TrimEnd(), false);
            }
        }

        string line = told.Trim();
        return (fromStart, toEnd) switch
        {
            (true, true) => line == wanted,
            (true, false) => line.StartsWith(wanted, StringComparison.Ordinal),
            (false, true) => line.EndsWith(wanted, StringComparison.Ordinal),
            _ => line.Contains(wanted, StringComparison.Ordinal),
        };
    }
}
