using System.Reflection;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Checking;
using SinoRussia.Workshop.Playtests;
using SinoRussia.Workshop.Walking;

namespace SinoRussia.Workshop.Tests.Checking;

public sealed class DiagnosticPageTests
{
    /// <summary>What no ink in a page can show: what is wrong with a file as such, and what the engine or a walk finds.</summary>
    private static readonly string[] WithoutExample =
    [
        DiagnosticCode.Missing,
        DiagnosticCode.Unreadable,
        DiagnosticCode.NotInkJson,
        DiagnosticCode.TooLarge,
        DiagnosticCode.EngineFault,
        WorkshopCode.AllLocked,
        WorkshopCode.BadPolicy,
        PlaytestCode.Malformed,
        PlaytestCode.Differs,
        PlaytestCode.Failed,
    ];

    public static TheoryData<string> Codes => [.. AllCodes()];

    public static TheoryData<string> CodesWithExample => [.. AllCodes().Except(WithoutExample)];

    [Fact]
    public void No_code_stands_for_two_things() => Assert.Equal(AllCodes().Distinct(), AllCodes());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_code_has_a_page_and_the_index_names_it(string code)
    {
        Assert.StartsWith($"# {code}: ", DiagnosticPage.Read(code).Text, StringComparison.Ordinal);
        string index = File.ReadAllText(Path.Combine(DiagnosticPage.Folder, "README.md"));
        Assert.Contains($"({code}.md)", index, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_page_without_a_code() =>
        Assert.Equal(
            AllCodes().Order(),
            Directory
                .GetFiles(DiagnosticPage.Folder, "INK*.md")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order()
        );

    [Theory]
    [MemberData(nameof(CodesWithExample))]
    public void The_broken_example_gives_the_code_and_the_mended_one_does_not(string code)
    {
        DiagnosticPage page = DiagnosticPage.Read(code);
        Assert.Contains(code, Found(page.Broken!));
        Assert.DoesNotContain(code, Found(page.Mended!));
    }

    /// <summary>A mended example that only trades one finding for another mends nothing.</summary>
    [Theory]
    [MemberData(nameof(CodesWithExample))]
    public void The_mended_example_has_no_errors(string code)
    {
        CheckReport report = Check.Of(DiagnosticPage.Read(code).Mended!, prose: true);
        Assert.True(report.Errors == 0, string.Join('\n', report.Diagnostics));
    }

    private static IEnumerable<string> AllCodes() =>
        new[] { typeof(DiagnosticCode), typeof(LintCode), typeof(WorkshopCode), typeof(PlaytestCode) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (string)field.GetRawConstantValue()!);

    private static HashSet<string> Found(string ink)
    {
        HashSet<string> codes = [.. Check.Of(ink, prose: true).Diagnostics.Select(found => found.Code)];
        (string root, Dictionary<string, string> files) = Check.Files(ink);
        if (StoryCompiler.Compile(root, new MemoryFiles(files)).Story is { } story)
        {
            Narrator narrator = story.Begin(1, TimeSpan.FromSeconds(0.5));
            for (int decisions = 0; decisions < 3; decisions++)
            {
                while (narrator.Continue() is not null) { }

                if (narrator.Choices.Count == 0)
                {
                    break;
                }

                narrator.Choose(0);
            }

            codes.UnionWith(narrator.Warnings.Select(warning => warning.Code));
            codes.Add(narrator.Fault?.Code ?? "");
        }

        return codes;
    }
}
