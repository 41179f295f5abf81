using System.Runtime.CompilerServices;
using SinoRussia.Testing;

// Terminal.Gui keeps part of its state in statics
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace SinoRussia.Terminal.Tests;

internal static class Setup
{
    [ModuleInitializer]
    internal static void Isolate() => TestProcess.Isolate();
}
