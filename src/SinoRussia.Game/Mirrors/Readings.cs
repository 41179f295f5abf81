namespace SinoRussia.Game.Mirrors;

/// <summary>The sentences in <c>readings.txt</c>, by the heading that they stand under.</summary>
internal static class Readings
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> All = new(Load);

    /// <summary>The sentences under a heading.</summary>
    /// <param name="heading">The heading, such as <c>trust up large</c>.</param>
    /// <returns>The sentences, in order; none where there is no such heading.</returns>
    public static IReadOnlyList<string> Under(string heading) => All.Value.GetValueOrDefault(heading, []);

    /// <summary>All headings.</summary>
    public static IEnumerable<string> Headings => All.Value.Keys;

    private static Dictionary<string, IReadOnlyList<string>> Load()
    {
        using Stream stream =
            typeof(Readings).Assembly.GetManifestResourceStream("readings.txt")
            ?? throw new InvalidOperationException("readings.txt is not in the assembly");
        using StreamReader text = new(stream);
        Dictionary<string, IReadOnlyList<string>> all = new(StringComparer.Ordinal);
        List<string> current = [];
        while (text.ReadLine()?.Trim() is { } line)
        {
            if (line.StartsWith("==", StringComparison.Ordinal))
            {
                current = [];
                all[line[2..].Trim()] = current;
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                current.Add(line);
            }
        }

        return all;
    }
}
