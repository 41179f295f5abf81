using SinoRussia.Game;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Workshop.Templates;

namespace SinoRussia.Workshop.Tests.Templates;

public sealed class TemplateTests
{
    private const string Root = """
        # title: Host
        # meter: warmth; Warmth; 0..100
        # meter: debt; Debt; 0..100
        INCLUDE state.ink
        -> start
        === start ===
        It starts. # ending: started
        -> END
        """;

    private const string State = """
        VAR warmth = 1
        VAR debt = 1
        === function move(ref meter, points) ===
        ~ meter = meter + points
        """;

    [Theory]
    [InlineData(TemplateKind.Dossier)]
    [InlineData(TemplateKind.Crisis)]
    [InlineData(TemplateKind.Chapter)]
    [InlineData(TemplateKind.Story)]
    public void It_compiles_without_a_word_and_plays_to_its_end(TemplateKind kind) =>
        PlaysWell(Template.Of(kind, "winter_bridge", null).Files);

    [Theory]
    [InlineData(TemplateKind.Dossier)]
    [InlineData(TemplateKind.Crisis)]
    [InlineData(TemplateKind.Chapter)]
    public void Beside_a_story_it_uses_what_is_there(TemplateKind kind)
    {
        HostStory host = HostStory.Of(Ink.Story(Root, ("state.ink", State)), Root);
        Assert.True(host.HasMove);
        Template template = Template.Of(kind, "winter_bridge", host);
        Assert.Contains("~ move(warmth, ", template.Files[0].Text, StringComparison.Ordinal);
        PlaysWell([new TemplateFile("state.ink", State), .. template.Files]);
    }

    [Fact]
    public void It_says_what_to_add_where()
    {
        HostStory host = HostStory.Of(Ink.Story(Root, ("state.ink", State)), Root);
        Template template = Template.Of(TemplateKind.Dossier, "winter_bridge", host);
        Assert.Contains(
            template.Next,
            line => line.Contains("story.ink: INCLUDE winter_bridge.ink", StringComparison.Ordinal)
        );
        Assert.Contains(template.Next, line => line.Contains("-> winter_bridge.left ->", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("winter_bridge", true)]
    [InlineData("b2", true)]
    [InlineData("", false)]
    [InlineData("Winter", false)]
    [InlineData("../up", false)]
    [InlineData("2nd", false)]
    [InlineData("index", false)]
    [InlineData("bad name", false)]
    public void A_name_is_one_that_ink_and_inky_take(string name, bool good) =>
        Assert.Equal(good, Template.Objection(name) is null);

    private static void PlaysWell(IReadOnlyList<TemplateFile> files)
    {
        string root = files[^1].Path;
        string folder = root.Contains('/', StringComparison.Ordinal) ? root[..(root.LastIndexOf('/') + 1)] : "";
        CompileResult result = StoryCompiler.Compile(root[folder.Length..], new Files(folder, files));
        Assert.Empty(result.Diagnostics);
        for (int seed = 0; seed < 8; seed++)
        {
            Campaign campaign = Campaign.Start(result.Story!, seed);
            for (int step = 0; campaign.Status == CampaignStatus.Deciding && step < 40; step++)
            {
                List<int> open =
                [
                    .. campaign.Choices.Where(choice => choice.Locked is null).Select(choice => choice.Index),
                ];
                Assert.All(campaign.Choices, choice => Assert.NotEqual("", choice.Id));
                campaign.Choose(open[(seed + step) % open.Count]);
            }

            Assert.Equal(CampaignStatus.Ended, campaign.Status);
            Assert.NotNull(campaign.Ending);
        }
    }

    private sealed class Files(string folder, IReadOnlyList<TemplateFile> files) : IStoryFiles
    {
        public string Read(string path) =>
            files.FirstOrDefault(file => file.Path == folder + path)?.Text ?? throw new FileNotFoundException(path);
    }
}
