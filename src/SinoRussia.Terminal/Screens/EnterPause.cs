namespace SinoRussia.Terminal.Screens;

/// <summary>
/// Keeps an Enter that was meant for reading on from deciding: for half a second after the text has changed Enter decides
/// nothing. A key that is held down comes again within that time, and so never decides.
/// </summary>
/// <param name="clock">The clock that the half second is measured by.</param>
internal sealed class EnterPause(TimeProvider clock)
{
    /// <summary>How long after a change, or after an Enter that came too soon, Enter decides nothing.</summary>
    internal static readonly TimeSpan Length = TimeSpan.FromSeconds(0.5);

    private long? _since;

    /// <summary>Notes that the text on the screen has changed just now.</summary>
    internal void Begin() => _since = clock.GetTimestamp();

    /// <summary>Asked when Enter is pressed: whether it may decide. Where it may not, the half second begins anew.</summary>
    internal bool Allows()
    {
        if (_since is not { } since || clock.GetElapsedTime(since) >= Length)
            return true;
        Begin();
        return false;
    }
}
