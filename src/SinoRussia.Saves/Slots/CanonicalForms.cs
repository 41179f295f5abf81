using System.Globalization;

namespace SinoRussia.Saves.Slots;

/// <summary>Unicode's table of canonical forms, made by <c>eng/unicode/canonical-forms.py</c>.</summary>
internal sealed class CanonicalForms
{
    private const string Table = "canonical-forms.txt";

    private readonly Dictionary<int, int[]> _parts = [];
    private readonly Dictionary<(int First, int Second), int> _wholes = [];
    private readonly Dictionary<int, int> _classes = [];

    private CanonicalForms() { }

    /// <summary>Reads the table that is in the program.</summary>
    public static CanonicalForms Read()
    {
        using Stream stream =
            typeof(CanonicalForms).Assembly.GetManifestResourceStream(Table)
            ?? throw new InvalidOperationException($"{Table} is not in the program");
        using StreamReader reader = new(stream);
        CanonicalForms forms = new();
        while (reader.ReadLine() is { } line)
        {
            forms.Take(line);
        }

        return forms;
    }

    /// <summary>What a character is made of; null where it is whole.</summary>
    public int[]? Parts(int code) => _parts.GetValueOrDefault(code);

    /// <summary>What two characters make; null where they stay two.</summary>
    public int? Whole(int first, int second) => _wholes.TryGetValue((first, second), out int whole) ? whole : null;

    /// <summary>The class that orders marks; 0 for what is no mark.</summary>
    public int Class(int code) => _classes.GetValueOrDefault(code);

    private void Take(string line)
    {
        int sign = line.IndexOfAny(['=', '+', ':']);
        if (line.StartsWith('#') || sign < 0)
        {
            return;
        }

        int code = Code(line[..sign]);
        if (line[sign] == ':')
        {
            _classes[code] = int.Parse(line[(sign + 1)..], CultureInfo.InvariantCulture);
            return;
        }

        int[] parts = [.. line[(sign + 1)..].Split(' ').Select(Code)];
        _parts[code] = parts;
        if (line[sign] == '+')
        {
            _wholes[(parts[0], parts[1])] = code;
        }
    }

    private static int Code(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
