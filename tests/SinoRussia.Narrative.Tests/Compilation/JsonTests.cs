using System.Text;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Tests.Compilation;

public sealed class JsonTests : IDisposable
{
    private const string Main =
        "# title: T\nVAR x = 2\nHello {x}. # tag: a\n* [One] First.\n+ Two\n- -> k\n=== k\nKnot. {RANDOM(1, 100)}\n-> END\n";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("-o")]
    [InlineData("-co")]
    public void What_inklecate_compiles_is_told_like_the_source(string options)
    {
        CompileResult result = StoryCompiler.CompileFile(Compiled(Main, options));
        Assert.Empty(result.Diagnostics);
        Assert.Equal("T", result.Story!.GlobalTags.ValueOf("title"));
        Assert.Null(result.Story.Inventory);
        Assert.Null(result.Story.Begin(5).Continue()!.Source);
        Assert.Equal(Ink.Story(Main).Begin(5).Play(3), result.Story.Begin(5).Play(3));
        Narrator resumed = result.Story.Resume(result.Story.Begin(5).Snapshot())!;
        Assert.Equal(Ink.Story(Main).Begin(5).Play(3), resumed.Play(3));
    }

    [Fact]
    public void A_compiled_story_may_be_one_line_of_any_length()
    {
        string json = Compiled(string.Concat(Enumerable.Repeat("All work and no play.\n", 5000)), "-o");
        Assert.Equal(5000, StoryCompiler.CompileFile(json).Story!.Begin(1).Tell().Count);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_story()
    {
        string json = Compiled(Main, "-o");
        File.WriteAllText(json, File.ReadAllText(json), new UTF8Encoding(true));
        Assert.NotNull(StoryCompiler.CompileFile(json).Story);
        Assert.NotNull(Memory("s.json", "\ufeff" + File.ReadAllText(json)).Story);
        string source = Path.Combine(_folder, "bom.ink");
        File.WriteAllText(source, "# title: T\nHello.", new UTF8Encoding(true));
        Story story = StoryCompiler.CompileFile(source).Story!;
        Assert.Equal("title", story.GlobalTags[0].Key);
        Assert.Equal("Hello.", story.Begin(1).Continue()!.Text);
    }

    [Fact]
    public void Carriage_returns_change_nothing()
    {
        string windows = Main.ReplaceLineEndings("\r\n");
        Assert.Equal(Ink.Story(Main).Begin(5).Play(3), Ink.Story(windows).Begin(5).Play(3));
        Assert.Equal(Ink.Story(Main).Hash, Ink.Story(windows).Hash);
        Assert.Equal(["2:4 INK101"], Ink.Places(Ink.Read("Hi.\r\n-> nowhere\r\n")));
    }

    [Theory]
    [InlineData("{\"inkVersion\":99,\"root\":[[\"done\",null],\"done\",null],\"listDefs\":{}}", "format 99")]
    [InlineData("{\"inkVersion\":3,\"root\":[[\"done\",null],\"done\",null],\"listDefs\":{}}", "format 3")]
    [InlineData("{\"a\":1}", "inkVersion")]
    [InlineData("{\"inkVersion\":21}", "damaged")]
    [InlineData("{\"inkVersion\":21,\"root\":5}", "damaged")]
    [InlineData("{\"inkVersion\":21,\"root\":[[\"^a\"", "not whole JSON")]
    [InlineData("[1,2]", "no compiled ink")]
    [InlineData("hello", "not whole JSON")]
    public void What_is_no_story_is_refused_with_the_reason(string json, string reason)
    {
        Diagnostic error = Assert.Single(Memory("s.json", json).Diagnostics);
        Assert.Equal((DiagnosticCode.NotInkJson, SourceSpan.StartOf("s.json")), (error.Code, error.At));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        string deep =
            string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));
        CompileResult result = Memory("s.json", $"{{\"inkVersion\":21,\"root\":{deep}}}");
        Assert.Equal(DiagnosticCode.TooLarge, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_truncated_story_is_refused()
    {
        string json = File.ReadAllText(Compiled(Main, "-o")).TrimStart('\ufeff');
        for (int length = 1; length < json.Length; length += 11)
        {
            Assert.Null(Memory("s.json", json[..length]).Story);
        }
    }

    [Fact]
    public void A_story_with_an_external_and_nothing_to_fall_back_on_is_refused()
    {
        string json = Compiled("EXTERNAL foo()\nhi {foo()}\n", "-o");
        Diagnostic error = Assert.Single(StoryCompiler.CompileFile(json).Diagnostics);
        Assert.Equal(DiagnosticCode.External, error.Code);
    }

    [Fact]
    public void A_story_whose_variables_are_set_up_for_ever_is_refused()
    {
        const string Json =
            "{\"inkVersion\":21,\"root\":[[\"done\",null],\"done\",{\"global decl\":[\"ev\",\"/ev\",{\"->\":\"global decl\"},null]}],\"listDefs\":{}}";
        CompileResult result = JsonStory.Load("s.json", Json, "", TimeSpan.FromSeconds(0.5));
        Assert.Contains("for ever", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    private static CompileResult Memory(string name, string text) =>
        StoryCompiler.Compile(name, new MemoryFiles(new Dictionary<string, string> { [name] = text }));

    private string Compiled(string main, string options)
    {
        File.WriteAllText(Path.Combine(_folder, "main.ink"), main);
        Ink.Inklecate(_folder, "", options, "out.json", "main.ink");
        return Path.Combine(_folder, "out.json");
    }
}
