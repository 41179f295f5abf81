using System.Text.RegularExpressions;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Inventory;

namespace SinoRussia.Stories.Tests;

/// <summary>What every story file must keep to, so that it compiles cleanly and opens in Inky.</summary>
public sealed partial class SourceTests
{
    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void A_campaign_compiles_without_a_finding(string campaign) =>
        Assert.Empty(Repository.Compile(campaign).Diagnostics);

    [Fact]
    public void Every_file_belongs_to_a_campaign() =>
        Assert.Empty(
            Repository
                .InkFiles.Select(path => Path.GetRelativePath(Repository.Stories, path).Replace('\\', '/'))
                .Except(Repository.Campaigns.SelectMany(campaign => Repository.StoryOf(campaign).Files))
        );

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void A_campaign_includes_all_that_is_shared_and_nothing_of_the_other(string campaign)
    {
        IEnumerable<string> others = Repository.Campaigns.Where(other => other != campaign);
        string[] files = [.. Repository.StoryOf(campaign).Files];
        Assert.DoesNotContain(files, file => others.Any(other => file.StartsWith(other, StringComparison.Ordinal)));
        string[] shared =
        [
            .. Repository
                .InkFiles.Select(path => Path.GetRelativePath(Repository.Stories, path).Replace('\\', '/'))
                .Where(path =>
                    path.StartsWith("lib/", StringComparison.Ordinal)
                    || path.StartsWith("codex/", StringComparison.Ordinal)
                ),
        ];
        Assert.Empty(shared.Except(files));
    }

    [Fact]
    public void Includes_stand_at_the_top_of_the_root_at_most_one_folder_deep()
    {
        foreach (string path in Repository.InkFiles)
        {
            string[] includes =
            [
                .. File.ReadLines(path).Where(line => line.TrimStart().StartsWith("INCLUDE", StringComparison.Ordinal)),
            ];
            if (Path.GetDirectoryName(path) != Repository.Stories)
            {
                Assert.Empty(includes);
            }

            Assert.All(includes, line => Assert.Matches("^INCLUDE [a-z_]+/[a-z0-9_]+\\.ink$", line));
        }
    }

    [Fact]
    public void Every_file_opens_with_a_comment_and_is_of_a_size_to_read()
    {
        foreach (string path in Repository.InkFiles)
        {
            string[] lines = File.ReadAllLines(path);
            Assert.True(
                lines.Length > 0 && lines[0].StartsWith("//", StringComparison.Ordinal),
                $"{path}: no opening comment"
            );
            Assert.True(lines.Length <= 350, $"{path}: {lines.Length} lines; split it");
        }
    }

    [Fact]
    public void No_file_binds_to_the_shell_or_leaves_a_mark_of_unfinished_work()
    {
        foreach (string path in Repository.InkFiles)
        {
            string text = File.ReadAllText(path);
            Assert.DoesNotContain("EXTERNAL", text, StringComparison.Ordinal);
            Assert.DoesNotContain("TO WRITE", text, StringComparison.Ordinal);
            Assert.DoesNotContain("TODO", text, StringComparison.Ordinal);
            Assert.DoesNotContain("STUB", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Stub", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void Choice_ids_are_unique(string campaign)
    {
        IEnumerable<IGrouping<string, PlacedTag>> repeated = Repository
            .StoryOf(campaign)
            .Inventory!.Tags.Where(tag => tag.Tag.Key == "id")
            .GroupBy(tag => tag.Tag.Value)
            .Where(group => group.Count() > 1);
        Assert.Empty(repeated.Select(group => $"{group.Key}: {string.Join(", ", group.Select(tag => tag.At))}"));
    }

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void An_echo_tag_names_a_choice_that_exists(string campaign)
    {
        IReadOnlyList<PlacedTag> tags = Repository.StoryOf(campaign).Inventory!.Tags;
        HashSet<string> ids = [.. tags.Where(tag => tag.Tag.Key == "id").Select(tag => tag.Tag.Value)];
        Assert.Empty(
            tags.Where(tag => tag.Tag.Key == "echo" && !ids.Contains(tag.Tag.Value))
                .Select(tag => $"{tag.At}: {tag.Tag}")
        );
    }

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void A_codex_tag_names_an_entry_that_exists(string campaign)
    {
        IReadOnlyList<PlacedTag> tags = Repository.StoryOf(campaign).Inventory!.Tags;
        Assert.Empty(
            tags.Where(tag => tag.Tag.Key == "codex" && !Repository.StoryOf(campaign).HasPath($"codex_{tag.Tag.Value}"))
                .Select(tag => $"{tag.At}: {tag.Tag}")
        );
    }

    [Fact]
    public void Products_and_quotients_on_one_line_have_brackets()
    {
        // ink reads a * b / c as a * (b / c), which for whole numbers is mostly nought
        foreach (string path in Repository.InkFiles)
        {
            int number = 0;
            foreach (string line in File.ReadLines(path))
            {
                number++;
                string code = line.Split("//")[0];
                Assert.False(
                    code.TrimStart().StartsWith('~') && UnbracketedQuotient().IsMatch(code),
                    $"{path}:{number}: put brackets round the product: {line.Trim()}"
                );
            }
        }
    }

    [GeneratedRegex(@"\*\s*[\w.]+(\([^()]*\))?\s*/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnbracketedQuotient();
}
