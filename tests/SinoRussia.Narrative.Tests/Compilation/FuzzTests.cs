using System.Diagnostics;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Narrative.Tests.Compilation;

public sealed class FuzzTests
{
    private const int Mutations = 500;

    private static readonly string Sample = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Stories", "sample.ink")
    );

    [Fact]
    public void The_sample_is_sound() => Assert.Empty(Ink.Read(Sample).Diagnostics);

    [Fact]
    public void Broken_stories_are_refused_with_findings_and_never_crash_or_hang()
    {
        Random random = new(20260101);
        for (int i = 0; i < Mutations; i++)
        {
            string broken = Mutate(random);
            Stopwatch clock = Stopwatch.StartNew();
            CompileResult? result = null;
            Exception? escaped = Record.Exception(() => result = Ink.Read(broken));
            Assert.True(escaped is null, $"mutation {i}: {escaped}\n{broken}");
            Check(result!, i, broken);
            result!.Story?.Begin(1, TimeSpan.FromSeconds(0.1)).Play(8, i);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"mutation {i} took {clock.Elapsed}\n{broken}");
        }
    }

    private static void Check(CompileResult result, int mutation, string broken)
    {
        string all = $"mutation {mutation}\n{string.Join('\n', result.Diagnostics)}\n{broken}";
        Assert.True(result.Story is null == result.Errors.Any(), all);
        int lines = broken.Split('\n').Length;
        foreach (Narrative.Diagnostics.Diagnostic found in result.Diagnostics)
        {
            Assert.True(found.At is { File: "main.ink", Line: >= 1, Column: >= 1 } && found.At.Line <= lines, all);
            Assert.False(found.Message.Contains("''", StringComparison.Ordinal), all);
            Assert.False(string.IsNullOrWhiteSpace(found.Message), all);
        }
    }

    private static string Mutate(Random random)
    {
        List<string> lines = [.. Sample.Split('\n')];
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            int at = random.Next(lines.Count);
            string line = lines[at];
            int column = random.Next(line.Length + 1);
            switch (random.Next(7))
            {
                case 0 when lines.Count > 2:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(random.Next(lines.Count), line);
                    break;
                case 2 when column < line.Length:
                    lines[at] = line.Remove(column, random.Next(1, Math.Min(5, line.Length - column + 1)));
                    break;
                case 3 when column < line.Length:
                    lines[at] = line.Insert(column, line[column..]);
                    break;
                case 4:
                    (lines[at], lines[0]) = (lines[0], lines[at]);
                    break;
                default:
                    lines[at] = line.Insert(column, Pick(random));
                    break;
            }
        }

        return string.Join('\n', lines);
    }

    private static string Pick(Random random)
    {
        string[] pieces =
        [
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "->",
            "<-",
            "<>",
            "*",
            "+",
            "-",
            "=",
            "==",
            "~",
            "|",
            "#",
            "\"",
            "\\",
            "/*",
            "//",
            "INCLUDE",
            "VAR ",
            "CONST c = -> ",
            "LIST ",
            "EXTERNAL x()",
            "TODO:",
            "else:",
            "not ",
            "MAX",
            "->->",
            "0",
            " ",
            "é",
            "\t",
        ];
        return pieces[random.Next(pieces.Length)];
    }
}
