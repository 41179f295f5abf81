using System.Text;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Narrative.Tests.Telling;

/// <summary>Every story in <c>Stories</c> that has an <c>.input</c> beside it reads as inkle's own player prints it.</summary>
public sealed class ParityTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Stories");

    public static TheoryData<string> Stories =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.input")
                .Select(Path.GetFileNameWithoutExtension)
                .Order()
                .OfType<string>(),
        ];

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_reads_byte_for_byte_as_inklecate_prints_it(string name)
    {
        string input = File.ReadAllText(Path.Combine(Folder, $"{name}.input"));
        CompileResult result = StoryCompiler.CompileFile(Path.Combine(Folder, $"{name}.ink"));
        Assert.Empty(result.Diagnostics);
        byte[] expected = Ink.Inklecate(Folder, input, "-p", $"{name}.ink");
        Assert.Equal(Encoding.UTF8.GetString(expected), Print(result.Story!.Begin(1), input));
    }

    [Fact]
    public void There_are_stories_to_compare() => Assert.True(Stories.Count >= 20);

    private static string Print(Narrator narrator, string input)
    {
        StringBuilder page = new();
        using StringReader entries = new(input);
        Tell(narrator, page);
        while (narrator.Status == NarratorStatus.AtChoice)
        {
            page.Append('\n');
            foreach (Choice choice in narrator.Choices)
            {
                page.Append($"{choice.Index + 1}: {choice.Text}\n");
            }

            if (Entry(entries, narrator.Choices.Count, page) is not { } taken)
            {
                break;
            }

            narrator.Choose(taken);
            Tell(narrator, page);
        }

        return page.ToString();
    }

    private static int? Entry(StringReader entries, int count, StringBuilder page)
    {
        while (true)
        {
            page.Append("?> ");
            if (entries.ReadLine() is not { } entry)
            {
                page.Append("<User input stream closed.>\n");
                return null;
            }

            int taken = int.Parse(entry) - 1;
            if (taken >= 0 && taken < count)
            {
                return taken;
            }

            page.Append(taken < 0 ? "" : "Choice out of range\n");
        }
    }

    private static void Tell(Narrator narrator, StringBuilder page)
    {
        foreach (Line line in narrator.TellLines())
        {
            page.Append(line.Text).Append(line.EndsLine ? "\n" : "");
            if (line.Tags.Count > 0)
            {
                page.Append($"# tags: {string.Join(", ", line.Tags)}\n");
            }
        }
    }
}
