using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Prose;
using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Screens;

public class HintTests
{
    private const string Digits = "1 2 3 take a choice at once";
    private const string Meters = "at a meter: its latest move";
    private const string Undo = "u takes the last decision back";
    private const string Ledger = "l tells what moved each meter";
    private const string Help = "? shows every key";

    private readonly ProfileStore _store = new(null);

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void A_first_play_begins_with_a_line_or_two_under_the_story(int width, int height)
    {
        using Played game = Play(width, height);
        Assert.True(game.Shows(Digits));
        Assert.Equal(height >= 24, game.Shows(Meters));
        Assert.True(game.Shows("What do you advise?"));
        Assert.All(game.Stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
    }

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void Text_that_hints_push_below_the_edge_does_not_count_as_read(int width, int height)
    {
        string rows = string.Join('\n', Enumerable.Range(1, 40).Select(row => $"Row {row}."));
        using Played game = new(
            $"VAR trust = 1\n# meter: trust; Trust; 0..9\n{rows}\n+ [Go #id: go] Gone.\n- -> END",
            width,
            height,
            with: options => options with { Profile = _store }
        );
        Assert.True(game.Shows("Space or Enter reads on"));
        Assert.False(game.Shows("earlier text"));
    }

    [Fact]
    public void What_was_used_is_not_told_again()
    {
        using Played game = Play();
        game.Stage.Type("1");
        Assert.False(game.Shows(Digits));
        Assert.True(game.Shows(Undo));
        Assert.True(game.Shows(Ledger));
        game.Stage.Type("l").Press(Key.Esc);
        Assert.False(game.Shows(Ledger));
        Assert.True(game.Shows(Undo));
        game.Stage.Type("u");
        Assert.False(game.Shows(Undo));
        game.Stage.Type("?").Press(Key.Esc).Type("1h").Press(Key.Esc);
        Assert.All([Digits, Meters, Undo, Ledger, Help], hint => Assert.False(game.Shows(hint), hint));
        Assert.Equal(5, _store.Profile.Hints.Values.Count(times => times == Profile.SeenEnough));
    }

    [Fact]
    public void What_was_seen_three_times_is_not_told_again_in_any_game()
    {
        using (Played game = Play())
        {
            foreach (bool isTold in new[] { true, true, true, false })
            {
                Assert.Equal(isTold, game.Shows(Digits));
                game.Linger().Stage.Press(Key.Enter);
            }
        }

        using Played second = Play();
        Assert.False(second.Shows(Digits));
    }

    [Fact]
    public void Settings_bring_them_back_and_put_them_away()
    {
        Played.WithoutHints(_store);
        using Played game = Play();
        Assert.False(game.Shows(Digits));
        game.Stage.Press(Key.Esc).Click("Settings").Click("Hints").Press(Key.Esc);
        Assert.True(game.Shows(Digits));
        game.Stage.Press(Key.Esc).Click("Settings").Click("Hints");
        Assert.Equal(5, _store.Profile.Hints.Count);
    }

    [Fact]
    public void A_story_without_meters_is_not_told_of_them()
    {
        using Played game = new(Stories.Bare, with: options => options with { Profile = _store });
        Assert.True(game.Shows(Digits));
        Assert.False(game.Shows(Meters));
        Assert.True(game.Shows(Help));
    }

    private Played Play(int width = 100, int height = 30) =>
        new(EightQuarters.Ink, width, height, with: options => options with { Profile = _store });
}
