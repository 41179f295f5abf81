using Ink;
using Ink.Runtime;

namespace SinoRussia.Narrative.Compilation;

/// <summary>
/// The engine fills tables on first use, without locks: two threads that start together break each other.
/// So it is warmed before its first use; the runtime runs a type initializer once and lets the others wait.
/// </summary>
internal static class Engine
{
    private static readonly bool IsWarm = WarmUp();

    public static void Warm() => _ = IsWarm;

    /// <summary>The part of it that a story needs which was compiled elsewhere: a hundredth of the time.</summary>
    public static void WarmToTell() => _ = Telling.IsWarm;

    private static bool WarmUp()
    {
        WarmToTell();
        Compiler compiler = new(
            "VAR x = 1\n{x + 1}\n* [a] b\n-> END",
            new Compiler.Options { errorHandler = (_, _) => { } }
        );
        return compiler.Compile() is not null;
    }

    private static class Telling
    {
        public static readonly bool IsWarm = NativeFunctionCall.CallExistsWithName("+");
    }
}
