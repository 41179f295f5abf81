using System.Globalization;
using SinoRussia.Game.Forecasts;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Game;

/// <summary>Lines, meters and their moves in words, the same on a screen and in plain mode.</summary>
public static class Wording
{
    /// <summary>From this share of a scale on, a move counts as large.</summary>
    private const double LargeShare = 0.06;

    /// <summary>What may open a speech and is not among Unicode's opening quotation marks.</summary>
    private const string OtherQuotes = "\"'\u201e\u201a\u00bb\u203a\u300c\u300e\u300a\u3008\uff02\uff07";

    /// <summary>Whose words a line is, to be set before it: narration before a speech is nobody's.</summary>
    /// <param name="line">The line.</param>
    /// <returns>
    /// The name of its <c># speaker:</c> where the text begins with an opening quotation mark of any kind and does not
    /// name the speaker itself; else empty.
    /// </returns>
    public static string Speaker(Line line)
    {
        string speaker = line.Tags.ValueOf("speaker") ?? "";
        ReadOnlySpan<char> text = line.Text.AsSpan().TrimStart();
        bool isSpeech =
            text.Length > 0
            && (
                OtherQuotes.Contains(text[0], StringComparison.Ordinal)
                || char.GetUnicodeCategory(text[0]) == UnicodeCategory.InitialQuotePunctuation
            );
        return isSpeech && !NamesItself(line.Text, speaker) ? speaker : "";
    }

    /// <summary>A line with its speaker: <c>Shen Yunhe: "Bring a watch."</c></summary>
    /// <param name="line">The line.</param>
    /// <returns>The text, behind the name that <see cref="Speaker"/> gives, if any.</returns>
    public static string Spoken(Line line) =>
        Speaker(line) is { Length: > 0 } speaker ? $"{speaker}: {line.Text}" : line.Text;

    /// <summary>A name that authors wrote for the machine, as people read it: <c>forty_seconds</c>, Forty seconds.</summary>
    /// <param name="id">The name.</param>
    /// <returns>The words, with a capital first; empty where the name is.</returns>
    public static string NameOf(string id)
    {
        string words = PlainText.Clean(id).Replace('_', ' ').Trim();
        return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A meter's value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A whole number where it is one, else up to two decimals.</returns>
    public static string Number(double value) =>
        (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>What a meter stands at: <c>Trust 52 (Working)</c>.</summary>
    /// <param name="meter">The meter.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The words.</returns>
    public static string Standing(Meter meter, double value) =>
        meter.BandAt(value) is { } band
            ? $"{meter.Label} {Number(value)} ({band.Name})"
            : $"{meter.Label} {Number(value)}";

    /// <summary>A move as a sentence: <c>Trust fell from 52 to 47: Wary.</c></summary>
    /// <param name="meter">The meter.</param>
    /// <param name="from">What it stood at.</param>
    /// <param name="to">What it stands at.</param>
    /// <returns>The sentence.</returns>
    public static string Move(Meter meter, double from, double to)
    {
        string verb = to < from ? "fell" : "rose";
        string band = meter.BandAt(to) is { } name ? $": {name.Name}" : "";
        return $"{meter.Label} {verb} from {Number(from)} to {Number(to)}{band}.";
    }

    /// <summary>Why a meter moved, for a ledger.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>The words, without a full stop.</returns>
    public static string Because(Cause cause) =>
        cause.Kind switch
        {
            CauseKind.Echo => $"echo of: {cause.Name}",
            CauseKind.Drift => $"drift: {cause.Name}",
            CauseKind.Rival => cause.Name.Length > 0 ? $"{cause.Name}, left to others" : "left to others",
            CauseKind.Opening => cause.Name.Length > 0 ? cause.Name : "how things stood",
            _ => cause.Name,
        };

    /// <summary>An expected move in words: <c>Trust falls sharply</c>.</summary>
    /// <param name="meter">The meter.</param>
    /// <param name="change">The expected change; not zero.</param>
    /// <returns>The words.</returns>
    public static string Expected(Meter meter, double change)
    {
        string verb = change < 0 ? "falls" : "rises";
        return IsLarge(meter, change) ? $"{meter.Label} {verb} sharply" : $"{meter.Label} {verb}";
    }

    /// <summary>Whether a move is a large one on its meter's scale.</summary>
    /// <param name="meter">The meter.</param>
    /// <param name="change">The change.</param>
    /// <returns>True from six hundredths of the scale on.</returns>
    public static bool IsLarge(Meter meter, double change) => Math.Abs(change) >= LargeShare * (meter.Max - meter.Min);

    /// <summary>An adviser's forecast in words: <c>Ostranin: Trust falls (high confidence)</c>.</summary>
    /// <param name="forecast">The forecast.</param>
    /// <param name="meters">The story's meters, for their labels.</param>
    /// <returns>The words.</returns>
    public static string Expects(AdviserForecast forecast, IReadOnlyList<Meter> meters)
    {
        string meter = meters.FirstOrDefault(known => known.Name == forecast.Meter)?.Label ?? forecast.Meter;
        string move = forecast.Direction switch
        {
            -2 => "falls sharply",
            -1 => "falls",
            1 => "rises",
            2 => "rises sharply",
            _ => "does not move",
        };
        string sure = forecast.Confidence.Length > 0 ? $" ({forecast.Confidence} confidence)" : "";
        return $"{forecast.Adviser}: {meter} {move}{sure}";
    }

    /// <summary>Whether a text has its speaker's surname in it, as in: "Item one," says Ostranin.</summary>
    private static bool NamesItself(string text, string speaker) =>
        speaker.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., { Length: > 2 } surname]
        && text.Contains(surname, StringComparison.Ordinal);
}
