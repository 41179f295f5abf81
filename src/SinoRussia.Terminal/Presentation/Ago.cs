namespace SinoRussia.Terminal.Presentation;

/// <summary>Points of time in words.</summary>
internal static class Ago
{
    private const int DaysInWords = 7;

    /// <summary>When something happened, seen from now, in the time zone of the clock.</summary>
    internal static string Of(DateTimeOffset then, TimeProvider clock, Forms forms)
    {
        DateTimeOffset now = clock.GetUtcNow();
        TimeSpan passed = now - then;
        DateTimeOffset local = TimeZoneInfo.ConvertTime(then, clock.LocalTimeZone);
        int days = (TimeZoneInfo.ConvertTime(now, clock.LocalTimeZone).Date - local.Date).Days;
        return passed < TimeSpan.FromMinutes(1) ? "just now"
            : passed < TimeSpan.FromHours(1) ? $"{(int)passed.TotalMinutes} min ago"
            : days == 0 ? $"today, {Forms.Time(local)}"
            : days == 1 ? $"yesterday, {Forms.Time(local)}"
            : days < DaysInWords ? forms.Recent(local)
            : forms.Date(local);
    }
}
