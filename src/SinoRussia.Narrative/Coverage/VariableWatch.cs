using System.Globalization;
using SinoRussia.Narrative.Structure;
using InkStory = Ink.Runtime.Story;

namespace SinoRussia.Narrative.Coverage;

/// <summary>Looks at the global variables that conditions ask for, each time the player is asked.</summary>
internal sealed class VariableWatch
{
    private readonly string[] _names;
    private readonly double[] _min;
    private readonly double[] _max;
    private readonly SortedSet<string>?[] _texts;

    public VariableWatch(StoryOutline outline)
    {
        HashSet<string> globals =
        [
            .. outline
                .Declarations.Where(declared => declared.Kind is VariableKind.Global or VariableKind.List)
                .Select(declared => declared.Name),
        ];
        _names =
        [
            .. outline
                .Branches.Select(branch => branch.Condition)
                .Concat(outline.ChoicePoints.Select(choice => choice.Condition))
                .SelectMany(condition => condition?.Variables ?? [])
                .Distinct()
                .Where(globals.Contains),
        ];
        _min = new double[_names.Length];
        _max = new double[_names.Length];
        _texts = new SortedSet<string>?[_names.Length];
        Forget();
    }

    public void Note(InkStory ink)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            switch (ink.variablesState[_names[i]])
            {
                case int whole:
                    Note(i, whole);
                    break;
                case float real:
                    Note(i, Math.Round(real, 4));
                    break;
                case bool truth:
                    Note(i, truth ? 1 : 0);
                    break;
                case { } other:
                    Note(i, Convert.ToString(other, CultureInfo.InvariantCulture) ?? "");
                    break;
                default:
                    break;
            }
        }
    }

    public IReadOnlyDictionary<string, ValuesSeen> Seen()
    {
        Dictionary<string, ValuesSeen> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < _names.Length; i++)
        {
            bool isNumber = _min[i] <= _max[i];
            if (isNumber || _texts[i] is not null)
            {
                seen[_names[i]] = new ValuesSeen(
                    isNumber ? _min[i] : null,
                    isNumber ? _max[i] : null,
                    [.. _texts[i] ?? []]
                );
            }
        }

        return seen;
    }

    public void Forget()
    {
        Array.Fill(_min, double.PositiveInfinity);
        Array.Fill(_max, double.NegativeInfinity);
        Array.Clear(_texts);
    }

    /// <summary>The first few by the alphabet are kept: the same ones, whoever met them first.</summary>
    private void Note(int i, string value)
    {
        SortedSet<string> known = _texts[i] ??= new SortedSet<string>(StringComparer.Ordinal);
        if (known.Add(value) && known.Count > ValuesSeen.MaxTexts)
        {
            known.Remove(known.Max!);
        }
    }

    private void Note(int i, double value)
    {
        _min[i] = Math.Min(_min[i], value);
        _max[i] = Math.Max(_max[i], value);
    }
}
