using SinoRussia.Commands;
using SinoRussia.Terminal.Themes;

namespace SinoRussia;

/// <summary>What the game can be shown on.</summary>
internal static class Surface
{
    /// <summary>
    /// Whether to play in lines of text: when asked to, without a terminal on both sides, or on a terminal that
    /// cannot move its cursor. It must be known before a screen is opened, which would find a terminal anyway.
    /// </summary>
    /// <param name="options">How the player asked to play.</param>
    /// <returns>True for plain mode.</returns>
    public static bool IsPlain(PlayOptions options) => options.Plain || IsPlain();

    /// <summary>The same, where nobody was asked.</summary>
    /// <returns>True for plain mode.</returns>
    public static bool IsPlain() =>
        Console.IsInputRedirected || Console.IsOutputRedirected || TerminalTraits.OfThisProcess().IsDumb;

    /// <summary>
    /// Keeps the console from writing codes of its own in plain mode. On Unix it switches the keypad of a terminal that
    /// it knows at the first letter it is given; of a dumb one it knows nothing. To be called before anything is said.
    /// </summary>
    public static void KeepPlain()
    {
        if (!OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Environment.SetEnvironmentVariable("TERM", "dumb");
        }
    }
}
