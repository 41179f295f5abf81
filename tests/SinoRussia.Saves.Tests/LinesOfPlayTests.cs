using SinoRussia.Narrative;
using SinoRussia.Saves.Lines;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Tests;

public sealed class LinesOfPlayTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly Story _desk = Stories.Of(Stories.Desk);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Going_back_keeps_the_line_that_is_left()
    {
        using SavedCampaign game = Start(0, 0, 0);
        string before = Picture.Of(game.Campaign);
        Rewinding left = game.Lines.Rewind(1);
        Assert.Equal(new Rewinding(null, "desk line 1"), left);
        Assert.Single(game.Campaign.Journal);
        LineOfPlay line = Assert.Single(game.Lines.Others());
        Assert.Equal("goes on from here by 2 decisions", line.Place);
        game.Choose(1);
        Assert.Equal("parts at decision 2", Assert.Single(game.Lines.Others()).Place);
        game.Lines.SwitchTo("desk line 1", out Resumption? outcome);
        Assert.Equal(ResumeStatus.Exact, outcome!.Status);
        Assert.Equal(before, Picture.Of(game.Campaign));
    }

    [Fact]
    public void Switching_keeps_the_line_that_is_left_too()
    {
        using SavedCampaign game = Start(0, 0);
        game.Lines.Rewind(0);
        game.Choose(1);
        Assert.Equal("desk line 2", game.Lines.SwitchTo("desk line 1", out _).KeptAs);
        Assert.Equal("It lies there.", _folder.Store.Read("desk line 2").File!.Record.Passages[1].Lines[0].Text);
        Assert.Equal(["desk line 2", "desk line 1"], game.Lines.Others().Select(line => line.Slot));
        Assert.Equal("the same line", game.Lines.Others()[1].Place);
    }

    [Fact]
    public void A_line_that_a_slot_holds_already_is_not_kept_twice()
    {
        using SavedCampaign game = Start(0, 0, 0);
        game.Lines.Rewind(2);
        Assert.Equal("desk line 1", game.Lines.Rewind(1).KeptAs);
        game.Choose(0);
        Assert.Equal("desk line 1", game.Lines.Rewind(0).KeptAs);
        Assert.Single(game.Lines.Others());
    }

    [Fact]
    public void A_line_is_kept_before_it_is_left_so_a_kill_between_loses_none()
    {
        using SavedCampaign game = Start(0, 0, 0);
        byte[] autosave = File.ReadAllBytes(_folder.Store.PathOf(game.Slot));
        game.Lines.Rewind(0);
        // as if killed after the first write: the autosave is still the old one
        File.WriteAllBytes(_folder.Store.PathOf(game.Slot), autosave);
        Assert.Equal(3, _folder.Store.Read("desk line 1").File!.Record.Journal.Count);
        Assert.Equal(3, _folder.Store.Read(game.Slot).File!.Record.Journal.Count);
    }

    [Fact]
    public void Where_a_line_cannot_be_kept_it_is_not_left()
    {
        using SavedCampaign game = Start(0, 0);
        Directory.CreateDirectory(_folder.Store.PathOf("desk line 1"));
        Rewinding left = game.Lines.Rewind(0);
        Assert.StartsWith("This line of play could not be kept", left.Problem, StringComparison.Ordinal);
        Assert.Equal(2, game.Campaign.Journal.Count);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(99)]
    public void There_is_no_going_back_to_what_was_not_decided(int decision)
    {
        using SavedCampaign game = Start(0, 0);
        Assert.NotNull(game.Lines.Rewind(decision).Problem);
        Assert.Equal(2, game.Campaign.Journal.Count);
        Assert.Empty(game.Lines.Others());
    }

    [Theory]
    [InlineData("1", 0)]
    [InlineData("2", 1)]
    [InlineData("summer 1950", 1)]
    [InlineData("Spring 1950", 0)]
    [InlineData("0", null)]
    [InlineData("3", null)]
    [InlineData("", null)]
    [InlineData("winter", null)]
    public void A_decision_is_meant_by_its_number_or_its_quarter(string word, int? decision)
    {
        using SavedCampaign game = Start(0, 0);
        Assert.Equal(decision, game.Lines.Find(word));
    }

    [Fact]
    public void Another_game_of_the_same_story_is_no_line_of_this_one()
    {
        using (SavedCampaign other = SavedCampaign.Start(_folder.Store, _desk, "desk", 2, "other", new StoppedClock()))
            other.Choose(0);
        using SavedCampaign game = Start(0);
        Assert.Empty(game.Lines.Others());
    }

    [Theory]
    [InlineData("mine", "mine line 1")]
    [InlineData("mine line 3", "mine line 1")]
    [InlineData("a line about gas", "a line about gas line 1")]
    public void A_line_is_named_after_its_slot(string slot, string name)
    {
        using SavedCampaign game = SavedCampaign.Start(_folder.Store, _desk, "desk", 7, slot, new StoppedClock());
        game.Choose(0);
        Assert.Equal(name, game.Lines.Rewind(0).KeptAs);
    }

    [Fact]
    public void The_longest_name_still_has_lines()
    {
        string slot = new('я', SlotName.MaxLength);
        using SavedCampaign game = SavedCampaign.Start(_folder.Store, _desk, "desk", 7, slot, new StoppedClock());
        game.Choose(0);
        string kept = game.Lines.Rewind(0).KeptAs!;
        Assert.Null(SlotName.Objection(kept));
        Assert.True(_folder.Store.Exists(kept));
    }

    private SavedCampaign Start(params int[] choices)
    {
        SavedCampaign game = SavedCampaign.Start(_folder.Store, _desk, "desk", 7, null, new StoppedClock());
        foreach (int choice in choices)
            game.Choose(choice);
        return game;
    }
}
