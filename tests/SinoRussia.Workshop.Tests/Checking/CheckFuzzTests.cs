using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Checking;
using SinoRussia.Workshop.Checking.Formats;
using SinoRussia.Workshop.Checking.Prose;

namespace SinoRussia.Workshop.Tests.Checking;

/// <summary><c>FUZZ_COUNT</c> and <c>FUZZ_SEED</c> set how many broken stories, and which (see eng/fuzz-check).</summary>
public sealed class CheckFuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public void Broken_stories_never_crash_or_hang_the_check_and_are_never_let_through()
    {
        int count = Setting("FUZZ_COUNT", 500);
        Mutations mutations = new(Setting("FUZZ_SEED", 20260101));
        int refused = 0;
        int findings = 0;
        int helpless = 0;
        TimeSpan slowest = TimeSpan.Zero;
        for (int i = 0; i < count; i++)
        {
            string broken = mutations.Next();
            Stopwatch clock = Stopwatch.StartNew();
            (CompileResult compiled, CheckReport report) = Look(broken, i);
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
            string all = $"mutation {i}\n{string.Join('\n', report.Diagnostics)}\n{broken}";
            Assert.True(clock.Elapsed < Patience, $"{clock.Elapsed}\n{all}");
            Assert.True(compiled.Story is null == compiled.Errors.Any(), all);
            Assert.All(report.Diagnostics, found => Assert.True(IsWhole(found, report), $"{found}\n{all}"));
            WriteAll(report);
            refused += compiled.Story is null ? 1 : 0;
            findings += report.Diagnostics.Count(found => found.Severity != Severity.Info);
            helpless += report.Diagnostics.Count(found => found.Severity != Severity.Info && found.Help.Length == 0);
        }

        Assert.True(helpless * 50 <= findings, $"{helpless} of {findings} findings say no way out");
        output.WriteLine(
            $"{count} stories: {refused} refused, {count - refused} accepted, {findings} findings, {helpless} without help, slowest {slowest.TotalMilliseconds:0} ms; "
                + "0 crashes, 0 hangs, 0 accepted with errors, 0 blank names"
        );
    }

    private static (CompileResult, CheckReport) Look(string broken, int mutation)
    {
        try
        {
            (string root, Dictionary<string, string> files) = Check.Files(broken);
            CompileResult compiled = StoryCompiler.Compile(root, new MemoryFiles(files));
            return (compiled, Checker.Check("fuzz", root, compiled, new CheckOptions(ProseRules.Default)));
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"mutation {mutation}\n{broken}", fault);
        }
    }

    private static bool IsWhole(Diagnostic found, CheckReport report)
    {
        string text = report.Sources.GetValueOrDefault(found.At.File, "");
        return found.At is { Line: >= 1, Column: >= 1 }
            && found.At.Line <= text.Split('\n').Length
            && found.Message.Trim().Length > 0
            && !found.Message.Contains("''", StringComparison.Ordinal)
            && !found.Message.Contains("for  ", StringComparison.Ordinal);
    }

    private static void WriteAll(CheckReport report)
    {
        using StringWriter written = new();
        TextReport.Write(report, default, written);
        InkyReport.Write(report, written);
        Assert.DoesNotContain(written.ToString(), sign => char.IsControl(sign) && sign is not ('\n' or '\r'));
        using StringWriter json = new();
        JsonReport.Write(report, json);
        JsonDocument.Parse(json.ToString()).Dispose();
        using StringWriter sarif = new();
        SarifReport.Write(report, sarif);
        JsonDocument.Parse(sarif.ToString()).Dispose();
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(name),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int set
        )
            ? set
            : usual;
}
