using System.Globalization;
using SinoRussia.Saves.Files;

namespace SinoRussia.Saves.Slots;

/// <summary>
/// Files that were in a slot and are worth keeping although they are neither its save nor its backup: damaged ones,
/// those of a newer game, campaigns that were longer. <c>NAME.json.kept-N</c>; the higher N, the later.
/// </summary>
internal static class KeptFiles
{
    /// <summary>How many are kept for a slot; the oldest goes when there are more.</summary>
    public const int Most = 10;

    private const string Mark = ".kept-";

    /// <summary>Where the next one goes.</summary>
    /// <param name="path">The slot's file.</param>
    /// <returns>A path that is free.</returns>
    public static string Next(string path)
    {
        IReadOnlyList<int> numbers = Numbers(path);
        return $"{path}{Mark}{(numbers.Count == 0 ? 1 : numbers[^1] + 1)}";
    }

    /// <summary>Removes the oldest where there are more than <see cref="Most"/>.</summary>
    /// <param name="path">The slot's file.</param>
    public static void Prune(string path)
    {
        foreach (int number in Numbers(path).SkipLast(Most))
        {
            try
            {
                File.Delete($"{path}{Mark}{number}");
            }
            catch (Exception problem) when (FileProblem.IsOne(problem))
            {
                // One file too many harms nobody; the next write tries again.
            }
        }
    }

    private static IReadOnlyList<int> Numbers(string path)
    {
        string stem = Path.GetFileName(path) + Mark;
        return
        [
            .. Directory
                .EnumerateFiles(Path.GetDirectoryName(path) ?? ".")
                .Select(file => Path.GetFileName(file))
                .Where(name => name.StartsWith(stem, StringComparison.Ordinal))
                .Select(name =>
                    int.TryParse(name[stem.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int n)
                        ? n
                        : 0
                )
                .Where(number => number > 0)
                .Order(),
        ];
    }
}
