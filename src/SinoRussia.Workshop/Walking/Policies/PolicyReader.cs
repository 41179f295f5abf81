using System.Globalization;
using System.Text.RegularExpressions;
using SinoRussia.Game.Meters;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Walking.Policies;

/// <summary>Reads a policies file line by line.</summary>
internal sealed partial class PolicyReader(string file, IReadOnlyList<Meter> meters)
{
    private const string GoalName = "goal";

    private readonly List<Diagnostic> _findings = [];
    private readonly List<Bot> _bots = [];
    private IReadOnlyList<Wish> _goals = [];

    public (PolicyBook Book, IReadOnlyList<Diagnostic> Findings) Read(string text)
    {
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            int comment = raw.IndexOf('#', StringComparison.Ordinal);
            string line = comment < 0 ? raw : raw[..comment];
            if (!string.IsNullOrWhiteSpace(line))
            {
                ReadLine(line, number);
            }
        }

        return (new PolicyBook(_bots, _goals), _findings);
    }

    private void ReadLine(string line, int number)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? "" : line[..colon].Trim();
        if (!Name().IsMatch(name))
        {
            Report(number, 1, "a bot is a name, a colon and its wishes", "hawk: influence +2, trust -1");
            return;
        }

        if (PolicyNames.All.Contains(name) || _bots.Exists(bot => bot.Name == name))
        {
            Report(number, 1, $"the name '{name}' is taken", "choose another");
            return;
        }

        List<Wish> wishes = [];
        double random = 0;
        int column = colon + 2;
        int before = _findings.Count;
        foreach (string wish in line[(colon + 1)..].Split(','))
        {
            int at = column + wish.Length - wish.TrimStart().Length;
            column += wish.Length + 1;
            if (RandomWish().Match(wish.Trim()) is { Success: true } share)
            {
                random = Math.Clamp(NumberOf(share.Groups["percent"].Value) / 100, 0, 1);
            }
            else if (WishFrom(wish.Trim(), number, at) is { } read)
            {
                wishes.Add(read);
            }
        }

        if (_findings.Count > before)
        {
            return;
        }

        if (name == GoalName)
        {
            _goals = wishes;
        }
        else
        {
            _bots.Add(new Bot(name, wishes, random));
        }
    }

    private Wish? WishFrom(string text, int line, int column)
    {
        Match match = WishForm().Match(text);
        if (!match.Success)
        {
            Report(line, column, $"'{text}' is no wish", "write METER +2, METER -1, METER -> 55, or random 10%");
            return null;
        }

        string name = match.Groups["meter"].Value;
        Meter? meter =
            meters.FirstOrDefault(known => known.Name == name)
            ?? meters.FirstOrDefault(known => known.Label.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (meter is null)
        {
            string known = meters.Count == 0 ? "none" : string.Join(", ", meters.Select(m => m.Name));
            Report(line, column, $"the story has no meter '{name}'", $"its meters: {known}");
            return null;
        }

        double times = match.Groups["times"] is { Success: true } factor ? NumberOf(factor.Value) : 1;
        if (match.Groups["target"] is { Success: true } target)
        {
            return new Wish(meter.Name, times, NumberOf(target.Value));
        }

        double size = match.Groups["size"].Length > 0 ? NumberOf(match.Groups["size"].Value) : 1;
        return new Wish(meter.Name, times * (match.Groups["sign"].Value == "-" ? -size : size), null);
    }

    private void Report(int line, int column, string message, string help) =>
        _findings.Add(
            new Diagnostic(
                WorkshopCode.BadPolicy,
                Severity.Error,
                new SourceSpan(file, line, Math.Max(1, column)),
                message,
                help
            )
        );

    private static double NumberOf(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_-]*$", RegexOptions.None, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^random\s+(?<percent>\d+(?:\.\d+)?)\s*%$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RandomWish();

    [GeneratedRegex(
        @"^(?<meter>[\p{L}_][\p{L}\p{N}_]*)\s*(?:->\s*(?<target>-?\d+(?:\.\d+)?)|(?<sign>[+-])\s*(?<size>\d+(?:\.\d+)?)?)(?:\s*x\s*(?<times>\d+(?:\.\d+)?))?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex WishForm();
}
