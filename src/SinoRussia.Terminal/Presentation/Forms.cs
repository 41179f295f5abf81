using System.Globalization;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Terminal.Presentation;

/// <summary>Dates and numbers as the player wants them written; the program itself runs without any culture.</summary>
/// <param name="Language">In whose way.</param>
/// <param name="IsAscii">Whether the terminal has only ASCII, so that signs beyond it are done without.</param>
internal sealed record Forms(DateLanguage Language = DateLanguage.English, bool IsAscii = false)
{
    // a row must not break inside a number
    private const string NoBreakSpace = "\u00A0";

    private string Separator =>
        Language is DateLanguage.English or DateLanguage.Chinese ? ","
        : IsAscii ? " "
        : NoBreakSpace;

    /// <summary>The day of a point in time, in its own time zone.</summary>
    internal string Date(DateTimeOffset time) =>
        Language switch
        {
            DateLanguage.Russian => Text(time, "dd.MM.yyyy"),
            DateLanguage.Chinese when !IsAscii => Text(time, "yyyy年M月d日"),
            DateLanguage.English => Text(time, "d MMMM yyyy"),
            _ => Text(time, "yyyy-MM-dd"),
        };

    /// <summary>The hour and minute, of 24 hours in each language.</summary>
    internal static string Time(DateTimeOffset time) => Text(time, "HH:mm");

    /// <summary>A time within the last days: by its weekday where the words are English, else by its date.</summary>
    internal string Recent(DateTimeOffset time) =>
        Language == DateLanguage.English ? Text(time, "ddd HH:mm") : $"{Date(time)} {Time(time)}";

    /// <summary>A number with its thousands apart and at most two places after the point.</summary>
    internal string Number(double value)
    {
        // adding zero turns minus zero round
        string plain = (Math.Round(value, 2) + 0.0).ToString("#,0.##", CultureInfo.InvariantCulture);
        string point = Language == DateLanguage.Russian ? "," : ".";
        return string.Concat(
            plain.Select(sign =>
                sign == ',' ? Separator
                : sign == '.' ? point
                : $"{sign}"
            )
        );
    }

    /// <summary>So many decisions, in words.</summary>
    internal string Decisions(int count) => count == 1 ? "1 decision" : $"{Number(count)} decisions";

    private static string Text(DateTimeOffset time, string format) =>
        time.ToString(format, CultureInfo.InvariantCulture);
}
