using System.Text.RegularExpressions;

namespace SinoRussia.Workshop.Tests.Checking;

/// <summary>A page of <c>docs/diagnostics</c>.</summary>
internal sealed partial record DiagnosticPage(string Code, string Text, string? Broken, string? Mended)
{
    public static string Folder { get; } = Path.Combine(FindRoot(), "docs", "diagnostics");

    public static DiagnosticPage Read(string code)
    {
        string text = File.ReadAllText(Path.Combine(Folder, $"{code}.md"));
        MatchCollection examples = Example().Matches(text);
        return new DiagnosticPage(code, text, Of(examples, "Broken"), Of(examples, "Mended"));
    }

    private static string? Of(MatchCollection examples, string heading) =>
        examples.FirstOrDefault(example => example.Groups["heading"].Value == heading)?.Groups["ink"].Value;

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SinoRussia.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
    }

    [GeneratedRegex(
        @"^## (?<heading>\w+)\n\n```ink\n(?<ink>.*?)```$",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Example();
}
