namespace SinoRussia.Terminal.Tests;

internal sealed class FixedClock : TimeProvider
{
    internal DateTimeOffset Now { get; set; } = new(2025, 7, 1, 12, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.UtcTicks;
}
