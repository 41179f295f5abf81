using System.Text;
using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Stories.Tests;

/// <summary>A campaign that was compiled ahead is the campaign that its source gives.</summary>
public sealed class CompiledAheadTests
{
    private const int Games = 30;

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void Thirty_random_games_are_the_same_bytes_both_ways(string campaign)
    {
        Story fromSource = Repository.StoryOf(campaign);
        Story ahead = Ahead(campaign);
        Assert.Equal(fromSource.Hash, ahead.Hash);
        Assert.Equal(fromSource.Files, ahead.Files);
        Assert.Equal(fromSource.GlobalTags, ahead.GlobalTags);
        for (int seed = 1; seed <= Games; seed++)
        {
            Assert.Equal(Played(fromSource, seed), Played(ahead, seed));
        }
    }

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void A_snapshot_of_one_is_resumed_by_the_other(string campaign)
    {
        Campaign walk = Walker.Walk(Repository.StoryOf(campaign), 3).Undo(40);
        string state = walk.Record().State;
        Narrator expected = Repository.StoryOf(campaign).Resume(state)!;
        Narrator resumed = Ahead(campaign).Resume(state)!;
        Assert.NotEmpty(resumed.Choices);
        Assert.Equal(expected.Choices.Select(Written), resumed.Choices.Select(Written));
    }

    private static string Written(Choice choice) =>
        $"{choice.Index} {choice.Text} {choice.Knot} {string.Join(';', choice.Tags)}";

    private static Story Ahead(string campaign)
    {
        string record = CompiledStory.Write(Repository.Compile(campaign))!;
        return CompiledStory.Open(record, new FolderOf(Repository.Stories))!.Story!;
    }

    /// <summary>Everything that a game tells and leaves behind.</summary>
    private static string Played(Story story, int seed)
    {
        Campaign walk = Walker.Walk(story, seed);
        StringBuilder all = new();
        foreach (Line line in walk.Passages.SelectMany(passage => passage.Lines))
        {
            all.Append(line.Text).Append('\n').AppendJoin('\n', line.Tags).Append('\n');
        }

        all.AppendJoin('\n', walk.Journal.Select(decision => $"{decision.Knot} {decision.Id} {decision.Text}"));
        all.AppendJoin('\n', walk.Ledger.Effects.Select(effect => $"{effect}"));
        return all.Append(walk.Record().State).ToString();
    }

    private sealed class FolderOf(string folder) : IStoryFiles
    {
        public string Read(string path) => File.ReadAllText(Path.Combine(folder, path), Encoding.UTF8);
    }
}
