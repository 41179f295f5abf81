using SinoRussia.Game;
using SinoRussia.Game.Galleries;
using SinoRussia.Game.Mirrors;
using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Prose;
using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Screens;

public sealed class ProfileScreenTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("profile").FullName;
    private readonly ProfileStore _store = Played.WithoutHints(new ProfileStore(null));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void The_title_shows_how_far_each_campaign_is_and_what_was_found(int width, int height)
    {
        using (Played first = Play())
            first.Stage.Type("1111");
        using (Played second = Play())
            second.Stage.Type("1");
        using Played game = Play(width, height, atTitle: true);
        Assert.All(game.Stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
        Assert.True(game.Shows("1 of 3 endings"));
        Assert.True(game.Shows("The Northern Desk"));
        Assert.True(game.Shows("not begun · 0 of 3 endings"));
        Snapshot.Match(game.Screen, $"title-found-{width}x{height}");
    }

    [Theory]
    [InlineData(100, 30)]
    [InlineData(60, 18)]
    public void The_gallery_names_what_was_found_and_counts_the_rest(int width, int height)
    {
        _store.Update(profile =>
            profile.With(
                CampaignFinds.None("kremlin") with
                {
                    Endings = ["cold"],
                    Achievements = ["half_the_bus_abroad"],
                }
            )
        );
        using Played game = Play(width, height, atTitle: true);
        game.Stage.Click("Gallery");
        Assert.True(game.Shows("● Unanswered"));
        Assert.True(game.Shows("○ not yet found"));
        Assert.False(game.Shows("Accounts kept"));
        Snapshot.Match(game.Screen, $"gallery-{width}x{height}");
    }

    [Theory]
    [InlineData(100, 30)]
    [InlineData(60, 18)]
    public void What_lies_across_campaigns_is_named_once_a_part_of_it_is_found(int width, int height)
    {
        AcrossPart chairs = new("both_chairs", ["Balance"]);
        _store.Update(profile => profile.With(CampaignFinds.None("kremlin") with { Endings = ["kept"] }));
        using Played game = Play(
            width,
            height,
            atTitle: true,
            with: options =>
                options with
                {
                    Stories =
                    [
                        .. options.Stories.Select(offer =>
                            offer with
                            {
                                Across = [chairs, new AcrossPart("across_from_yourself", ["mirror"])],
                            }
                        ),
                    ],
                }
        );
        game.Stage.Click("Gallery").Click("Across campaigns");
        Assert.True(game.Shows("Both chairs: 1 of 2"));
        Assert.False(game.Shows("Across from yourself"));
        Snapshot.Match(game.Screen, $"gallery-across-{width}x{height}");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void Settings_are_set_by_taking_them_and_last(int width, int height)
    {
        using (Played game = Play(width, height, atTitle: true))
        {
            game.Stage.Click("Settings");
            Snapshot.Match(game.Screen, $"settings-{width}x{height}");
            game.Stage.Type("23456");
            Assert.True(game.Shows("82"));
            Assert.True(game.Shows("quick"));
            Assert.True(game.Shows("analyst"));
            game.Stage.Press(Key.Esc);
            Assert.True(game.Shows("Gallery"));
        }

        Settings set = _store.Profile.Settings;
        Assert.Equal(
            (82, TextSpeed.Quick, true, Difficulty.Analyst, false),
            (set.TextColumns, set.TextSpeed, set.ReducedMotion, set.Difficulty, set.HasMouse)
        );
    }

    [Fact]
    public void Clicks_on_a_setting_go_through_its_values()
    {
        using Played game = Play(atTitle: true);
        game.Stage.Click("Settings");
        foreach (int columns in new[] { 82, 90, 50 })
        {
            game.Stage.Click("2  Text width");
            Assert.Equal(columns, _store.Profile.Settings.TextColumns);
            Assert.True(game.Shows("▸2  Text width"));
        }
    }

    [Fact]
    public void The_theme_key_sets_the_theme_for_good_and_nothing_else()
    {
        using Played game = Play(with: options => options with { Difficulty = Difficulty.Blind });
        game.Stage.Press(Key.F7);
        Assert.Equal(game.Look.Theme.Name, _store.Profile.Settings.Theme);
        Assert.NotEqual("chancery", game.Look.Theme.Name);
        Assert.Equal(Difficulty.Briefed, _store.Profile.Settings.Difficulty);
    }

    [Fact]
    public void The_settings_follow_the_theme_key_and_their_leaving_is_no_matter_to_it()
    {
        using Played game = Play(atTitle: true);
        game.Stage.Click("Settings");
        string before = game.Look.Theme.Name;
        game.Stage.Press(Key.F7);
        Assert.NotEqual(before, game.Look.Theme.Name);
        Assert.Contains(
            game.Stage.Rows,
            row =>
                row.Contains("Theme", StringComparison.Ordinal)
                && row.Contains(game.Look.Theme.Name, StringComparison.Ordinal)
        );
        game.Stage.Press(Key.Esc).Press(Key.F7);
        Assert.True(game.Shows("Gallery"));
    }

    [Fact]
    public void Settings_are_reached_from_play_and_hold_at_once()
    {
        using Played game = Play();
        game.Stage.Press(Key.Esc).Click("Settings");
        game.Stage.Type("2").Press(Key.Esc);
        Assert.True(game.Shows("What do you advise?"));
        Assert.Equal(82, _store.Profile.Settings.TextColumns);
    }

    [Fact]
    public void Dates_are_written_as_they_are_set()
    {
        Earn("kremlin", Persona.Builder);
        using (Played first = Play())
            first.Stage.Type("1");
        using Played game = Play(atTitle: true);
        game.Clock.Now = game.Clock.Now.AddDays(40);
        foreach (
            (string found, string played) in new[]
            {
                ("4 March 2026", "1 July 2025"),
                ("04.03.2026", "01.07.2025"),
                ("2026年3月4日", "2025年7月1日"),
                ("2026-03-04", "2025-07-01"),
            }
        )
        {
            game.Stage.Click("Gallery");
            Assert.True(game.Shows($"Last finished {found}."), game.Screen);
            game.Stage.Press(Key.Esc).Click("Load");
            Assert.True(game.Shows(played), game.Screen);
            game.Stage.Press(Key.Esc).Click("Settings").Click("Dates and numbers").Press(Key.Esc);
        }

        Assert.Equal(DateLanguage.English, _store.Profile.Settings.Dates);
    }

    [Fact]
    public void Achievements_and_endings_are_told_and_noted_when_they_are_reached()
    {
        using Played game = Play();
        game.Stage.Type("1");
        Assert.True(game.Shows("Achievement: Forty seconds"));
        Assert.Equal(["forty_seconds"], _store.Profile.Of("kremlin").Achievements);
        game.Stage.Type("111");
        Assert.Equal(["kept"], _store.Profile.Of("kremlin").Endings);
    }

    [Theory]
    [InlineData(100, 30)]
    [InlineData(60, 18)]
    public void After_an_ending_stands_the_view_from_the_other_desk(int width, int height)
    {
        using Played game = Play(width, height);
        game.Stage.Type("1111").Type("1");
        Assert.True(game.Shows("Accounts kept"));
        Assert.True(game.Shows("Found so far: 1 of 3 endings"));
        Snapshot.Match(game.Screen, $"ending-found-{width}x{height}");
        game.Stage.Type("2");
        Assert.True(game.Shows("The view from the other desk"));
        Assert.True(game.Shows("Q3 2025: Cut the pipe's share in half."));
        Snapshot.Match(game.Screen, $"other-desk-{width}x{height}");
        game.Stage.Press(Key.Esc);
        Assert.True(game.Shows("The end"));
    }

    [Theory]
    [InlineData(100, 30)]
    [InlineData(60, 18)]
    public void The_persona_earned_in_the_other_chair_is_proposed_beside_its_choice(int width, int height)
    {
        Earn("beijing", Persona.Builder);
        using Played game = Play(width, height);
        Assert.True(game.Shows(Mirror.Proposal));
        // beside, never instead: the cursor stays on the first choice
        Assert.True(game.Shows("▸1  Keep the diplomat's page"));
        Snapshot.Match(game.Screen, $"mirror-{width}x{height}");
        game.Stage.Type("1");
        Assert.False(game.Shows(Mirror.Proposal));
    }

    [Fact]
    public void A_campaigns_own_past_proposes_nothing()
    {
        Earn("kremlin", Persona.Builder);
        using Played game = Play();
        Assert.False(game.Shows(Mirror.Proposal));
    }

    [Fact]
    public void Text_comes_row_by_row_where_that_is_set_and_a_key_shows_the_rest()
    {
        using Played game = Play(with: options => options with { TextSpeed = TextSpeed.Slow });
        game.Stage.Type("1");
        Assert.False(game.Shows("Somebody turns it down."));
        game.Stage.Press(Key.Enter);
        Assert.True(game.Shows("Somebody turns it down."));
        Assert.True(game.Shows("▸1  Tell them first"));
        game.Linger().Stage.Press(Key.Enter);
        Assert.False(game.Shows("Told."));
        for (int tick = 0; tick < 40; tick++)
            game.Stage.Advance(TimeSpan.FromMilliseconds(200));
        Assert.True(game.Shows("Told."));
    }

    [Fact]
    public void Reduced_motion_shows_everything_at_once()
    {
        using Played game = Play(with: options => options with { TextSpeed = TextSpeed.Slow, ReducedMotion = true });
        game.Stage.Type("1");
        Assert.True(game.Shows("Somebody turns it down."));
    }

    [Fact]
    public void A_damaged_profile_is_told_once_and_play_goes_on()
    {
        string file = Path.Combine(_folder, "profile.json");
        File.WriteAllText(file, "{ half");
        using Played game = Play(with: options => options with { Profile = new ProfileStore(file) });
        Assert.True(game.Shows("Your profile"));
        game.Stage.Press(Key.Enter).Type("1");
        Assert.True(game.Shows("A lamp is lit."));
        Assert.Equal("{ half", File.ReadAllText($"{file}.damaged-1"));
    }

    private void Earn(string campaign, Persona persona) =>
        _store.Update(profile =>
            profile.With(CampaignFinds.None(campaign) with { Persona = persona, FinishedAt = Noon })
        );

    private Played Play(
        int width = 100,
        int height = 30,
        bool atTitle = false,
        Func<ShellOptions, ShellOptions>? with = null
    ) =>
        new(
            Stories.Treaty,
            width,
            height,
            atTitle: atTitle,
            folder: _folder,
            with: options =>
            {
                ShellOptions mine = options with
                {
                    Profile = _store,
                    Stories =
                    [
                        Stories.Offer(Stories.Treaty),
                        Stories.Offer(Stories.Treaty, "beijing", "The Northern Desk"),
                    ],
                };
                return with?.Invoke(mine) ?? mine;
            }
        );
}
