using System.Globalization;
using SinoRussia.Game;

namespace SinoRussia.Workshop.Playtests;

/// <summary>What a variable must be.</summary>
/// <param name="Variable">The variable's name.</param>
/// <param name="Sign">How it is compared.</param>
/// <param name="Value">What with, without quotes.</param>
internal sealed record PlaytestCheck(string Variable, string Sign, string Value)
{
    // The longer ones first: "<" would find itself in "<=".
    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "<", ">"];

    public static PlaytestCheck? Parse(string text)
    {
        foreach (string sign in Signs)
        {
            int at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at > 0 && text[(at + sign.Length)..].Trim() is { Length: > 0 } value)
            {
                return new PlaytestCheck(
                    text[..at].Trim(),
                    sign,
                    value.Length > 1 && value[0] == '"' && value[^1] == '"' ? value[1..^1] : value
                );
            }
        }

        return null;
    }

    /// <summary>What the variable is; null where the story has none of that name.</summary>
    public string? Actual(Campaign campaign) => campaign.Text(Variable);

    public bool Holds(Campaign campaign)
    {
        if (Actual(campaign) is not { } text)
        {
            return false;
        }

        bool isNumber = double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double wanted);
        int order =
            isNumber && campaign.Number(Variable) is { } number
                ? number.CompareTo(wanted)
                : string.CompareOrdinal(text, Value);
        return Sign switch
        {
            "==" => order == 0,
            "!=" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }
}
