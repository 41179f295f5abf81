namespace SinoRussia.Terminal.Keys;

/// <summary>An action that a screen takes.</summary>
/// <param name="Action">What it is; the key map says which keys mean it.</param>
/// <param name="Label">One word for the line of keys.</param>
/// <param name="Explanation">A few words for help.</param>
/// <param name="Run">Does it.</param>
/// <param name="IsOpen">Whether it can be done now; always when null.</param>
/// <param name="IsMinor">Whether it gives way to all others on the line of keys; help has it all the same.</param>
internal sealed record Offer(
    ShellAction Action,
    string Label,
    string Explanation,
    Action Run,
    Func<bool>? IsOpen = null,
    bool IsMinor = false
)
{
    internal bool IsAvailable => IsOpen?.Invoke() ?? true;
}
