using SinoRussia.Game;
using SinoRussia.Game.Mirrors;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Saves.Tests.Profiles;

public sealed class ProfileStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly CampaignFinds Found = new(
        "harbour",
        ["cold"],
        ["forty_seconds"],
        ["levy"],
        Persona.Trader,
        Noon,
        IsMirrored: true
    );

    private readonly TestFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "profile.json");

    private ProfileStore Fresh => new(File);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_noted_is_there_next_time()
    {
        Settings set = new()
        {
            Theme = "mono",
            TextColumns = 60,
            TextSpeed = TextSpeed.Slow,
            Difficulty = Difficulty.Blind,
            HasMouse = false,
            ReducedMotion = true,
        };
        Assert.True(Fresh.Update(profile => profile.With(Found) with { Settings = set }));
        ProfileStore next = Fresh;
        CampaignFinds finds = next.Profile.Of("harbour");
        Assert.Equal(["cold"], finds.Endings);
        Assert.Equal(["forty_seconds"], finds.Achievements);
        Assert.Equal(["levy"], finds.Codex);
        Assert.Equal((Persona.Trader, Noon), (finds.Persona, finds.FinishedAt));
        Assert.True(finds.IsMirrored);
        Assert.Equal(set, next.Profile.Settings);
        Assert.Null(next.Problem);
    }

    [Fact]
    public void A_program_that_read_before_another_wrote_loses_nothing_of_it()
    {
        ProfileStore one = Fresh;
        ProfileStore other = Fresh;
        Assert.Empty(one.Profile.Campaigns);
        Assert.Empty(other.Profile.Campaigns);
        one.Update(profile => profile.With(Found));
        other.Update(profile => profile.With(CampaignFinds.None("harbour") with { Endings = ["warm"] }));
        one.Update(profile => profile with { Settings = profile.Settings with { Theme = "mono" } });
        Assert.Equal(["cold", "warm"], Fresh.Profile.Of("harbour").Endings);
        Assert.Equal(["cold", "warm"], one.Profile.Of("harbour").Endings);
        Assert.Equal("mono", Fresh.Profile.Settings.Theme);
    }

    [Fact]
    public void Many_at_once_lose_nothing()
    {
        Parallel.For(
            0,
            24,
            number =>
                Assert.True(
                    Fresh.Update(profile =>
                        profile.With(CampaignFinds.None("harbour") with { Endings = [$"e{number}"] })
                    )
                )
        );
        Assert.Equal(24, Fresh.Profile.Of("harbour").Endings.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"format":"sinorussia-save","version":1}""")]
    [InlineData("""{"format":"sinorussia-profile","version":1,"campaigns":[]}""")]
    [InlineData("""{"format":"sinorussia-profile","version":"x"}""")]
    public void A_damaged_file_is_told_set_aside_and_begun_anew(string text)
    {
        System.IO.File.WriteAllText(File, text);
        ProfileStore store = Fresh;
        Assert.Empty(store.Profile.Campaigns);
        Assert.StartsWith("Your profile (endings found, settings)", store.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', store.Problem!);
        Assert.True(store.Update(profile => profile.With(Found)));
        Assert.Equal(text, System.IO.File.ReadAllText($"{File}.damaged-1"));
        Assert.Equal(["cold"], Fresh.Profile.Of("harbour").Endings);
    }

    [Fact]
    public void A_change_by_hand_is_noticed_and_so_is_every_cut()
    {
        Fresh.Update(profile => profile.With(Found));
        string whole = System.IO.File.ReadAllText(File);
        System.IO.File.WriteAllText(File, whole.Replace("cold", "warm", StringComparison.Ordinal));
        Assert.Empty(Fresh.Profile.Campaigns);
        for (int length = 0; length < whole.Length - 2; length += 7)
        {
            System.IO.File.WriteAllText(File, whole[..length]);
            Assert.Empty(Fresh.Profile.Campaigns);
        }
    }

    [Fact]
    public void Hints_seen_are_kept_and_never_unseen_by_another_program()
    {
        ProfileStore one = Fresh;
        ProfileStore other = Fresh;
        _ = (one.Profile, other.Profile);
        one.Update(profile => profile.WithHints(new Dictionary<string, int> { ["undo"] = 3, ["help"] = 1 }));
        other.Update(profile => profile.WithHints(new Dictionary<string, int> { ["undo"] = 1, ["help"] = 70 }));
        Assert.Equal(3, Fresh.Profile.TimesSeen("undo"));
        Assert.Equal(Profile.SeenEnough, Fresh.Profile.TimesSeen("help"));
        Assert.Equal(0, Fresh.Profile.TimesSeen("ledger"));
        one.Update(profile => profile with { Hints = Profile.Empty.Hints });
        Assert.Empty(Fresh.Profile.Hints);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"hints\": 7,")]
    [InlineData(
        "\"hints\": {\"undo\": -2, \"help\": \"often\", \"ledger\": 9000000000, \"meters\": [], \"digits\": null},"
    )]
    public void A_profile_from_before_hints_or_with_senseless_ones_is_read(string hints)
    {
        string text = $$"""
            {"format": "sinorussia-profile", "version": 1, "campaigns": [{"campaign": "harbour", "endings": ["cold"]}], {{hints}}
            "checksum": "{{new string('0', 64)}}"}

            """;
        System.IO.File.WriteAllBytes(File, Samples.Sealed(text));
        Assert.Equal(["cold"], Fresh.Profile.Of("harbour").Endings);
        Assert.Empty(Fresh.Profile.Hints);
        Assert.Null(Fresh.Problem);
    }

    [Fact]
    public void A_newer_programs_profile_stays_as_it_is()
    {
        const string Newer = """{"format":"sinorussia-profile","version":99}""";
        System.IO.File.WriteAllText(File, Newer);
        ProfileStore store = Fresh;
        Assert.False(store.Update(profile => profile.With(Found)));
        Assert.Contains("newer", store.Problem, StringComparison.Ordinal);
        Assert.Equal(["cold"], store.Profile.Of("harbour").Endings);
        Assert.Equal(Newer, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void What_cannot_be_written_is_tried_again_with_the_next_change()
    {
        string blocked = Path.Combine(_folder.Path, "no");
        System.IO.File.WriteAllText(blocked, "a file, where a folder is wanted");
        ProfileStore store = new(Path.Combine(blocked, "profile.json"));
        Assert.False(store.Update(profile => profile.With(Found)));
        Assert.NotNull(store.Problem);
        System.IO.File.Delete(blocked);
        Assert.True(store.Update(profile => profile.With(CampaignFinds.None("other") with { Codex = ["x"] })));
        Assert.Equal(["cold"], new ProfileStore(Path.Combine(blocked, "profile.json")).Profile.Of("harbour").Endings);
    }

    [Fact]
    public void Without_a_file_it_lasts_as_long_as_the_program()
    {
        ProfileStore store = new(null);
        Assert.True(store.Update(profile => profile.With(Found)));
        Assert.Equal(["cold"], store.Profile.Of("harbour").Endings);
    }

    [Fact]
    public void The_persona_proposed_is_the_one_earned_last_in_another_story()
    {
        Profile profile = Profile
            .Empty.With(Found)
            .With(CampaignFinds.None("hill") with { Persona = Persona.Builder, FinishedAt = Noon.AddDays(1) });
        Assert.Equal(Persona.Trader, profile.ProposalFor("hill"));
        Assert.Equal(Persona.Builder, profile.ProposalFor("harbour"));
        Assert.Equal(Persona.Builder, profile.ProposalFor("third"));
        Assert.Null(Profile.Empty.With(Found).ProposalFor("harbour"));
    }

    [Fact]
    public void A_game_finished_earlier_does_not_replace_a_later_one()
    {
        CampaignFinds later = Found with { Persona = Persona.Builder, FinishedAt = Noon.AddHours(1) };
        Assert.Equal(Persona.Builder, Found.With(later).Persona);
        Assert.Equal(Persona.Builder, later.With(Found).Persona);
    }

    [Theory]
    [InlineData(10, 50)]
    [InlineData(70, 70)]
    [InlineData(400, 90)]
    public void The_text_is_between_50_and_90_columns_wide(int asked, int got) =>
        Assert.Equal(got, new Settings { TextColumns = asked }.TextColumns);

    [Fact]
    public void Words_that_make_no_sense_leave_what_is_usual()
    {
        Assert.Equal(Difficulty.Blind, SettingWord.Parse("bLind", Difficulty.Briefed));
        Assert.Equal(Difficulty.Analyst, SettingWord.Parse("2", Difficulty.Analyst));
        Assert.Equal(Difficulty.Analyst, SettingWord.Parse(null, Difficulty.Analyst));
        Assert.True(SettingWord.Switch(" On "));
        Assert.False(SettingWord.Switch("0"));
        Assert.Null(SettingWord.Switch("perhaps"));
    }
}
