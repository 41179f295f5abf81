namespace SinoRussia.Saves.Tests;

/// <summary>A clock that moves when it is told to.</summary>
internal sealed class StoppedClock : TimeProvider
{
    private DateTimeOffset _now = Samples.Noon;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance() => _now = _now.AddMinutes(1);
}
