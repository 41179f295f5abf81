using System.Text.Json;

namespace SinoRussia.Tests;

public sealed class ProfileTests : IDisposable
{
    private const string Treaty = """
        # title: The Treaty
        # meter: trust; Trust; 0..100
        # meter: dependence; Dependence; 0..100
        # family: Break; cold
        # family: Balance; kept, long
        VAR trust = 50
        VAR dependence = 50
        Who sits there?
        + [He waits. #id: persona_patient]
        + [He builds. #id: persona_builder]
        + [He watches. #id: persona_watcher]
        - A lamp. # achievement: forty_seconds
        + [Break it #id: break]
            ~ trust = 10
            -> cold
        + [Keep it #id: keep] -> kept
        === cold
        # scene: Unanswered
        Nobody writes. # ending: cold
        -> END
        === kept
        # scene: Accounts kept
        It holds. # ending: kept # achievement: two_coats
        -> END
        """;

    private readonly Desk _desk = new();
    private readonly string _treaty;
    private readonly string _other;

    public ProfileTests()
    {
        _treaty = _desk.Put("treaty.ink", Treaty);
        _other = _desk.Put("other.ink", Treaty.Replace("The Treaty", "The Other Treaty", StringComparison.Ordinal));
    }

    private string File => Path.Combine(_desk.Data, "profile.json");

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void The_gallery_is_empty_before_the_first_game()
    {
        Assert.Equal(
            """
            The Treaty: 0 of 3 endings, 0 of 2 achievements.
              Break: 1 not yet found.
              Balance: 2 not yet found.
              Achievements: 2 not yet found.

            """,
            _desk.Run("gallery", _treaty).IsClean().Output
        );
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void What_a_game_found_is_in_the_gallery()
    {
        string output = _desk.Play(_treaty, "1\n1\n").IsClean().Output;
        Assert.EndsWith(
            "The end: Unanswered.\nFound so far: 1 of 3 endings, 1 of 2 achievements.\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            """
            The Treaty: 1 of 3 endings, 1 of 2 achievements.
              Break: Unanswered.
              Balance: 2 not yet found.
              Achievements: Forty seconds; 1 not yet found.

            """,
            _desk.Run("gallery", _treaty).IsClean().Output
        );
    }

    [Fact]
    public void The_gallery_as_json_keeps_what_is_hidden_hidden()
    {
        _desk.Play(_treaty, "1\n1\n");
        using JsonDocument json = JsonDocument.Parse(_desk.Run("gallery", _treaty, "--json").IsClean().Output);
        JsonElement wall = json.RootElement[0];
        Assert.Equal("The Treaty", wall.GetProperty("title").GetString());
        Assert.Equal("watcher", wall.GetProperty("persona").GetString());
        JsonElement[] endings = [.. wall.GetProperty("endings").EnumerateArray()];
        Assert.Equal(["cold", "kept", "long"], endings.Select(ending => ending.GetProperty("id").GetString()));
        Assert.Equal("Unanswered", endings[0].GetProperty("title").GetString());
        Assert.True(endings[0].GetProperty("found").GetBoolean());
        Assert.Equal(JsonValueKind.Null, endings[1].GetProperty("title").ValueKind);
        Assert.Equal("Balance", endings[1].GetProperty("family").GetString());
        Assert.Equal(2, wall.GetProperty("achievements").GetArrayLength());
    }

    [Fact]
    public void A_story_that_is_not_there_is_wrong_usage() =>
        _desk.Run("gallery", "nowhere.ink").Complains(2, "there is no story 'nowhere.ink'");

    [Fact]
    public void The_campaigns_have_a_gallery_each()
    {
        using JsonDocument json = JsonDocument.Parse(_desk.Run("gallery", "--json").IsClean().Output);
        Assert.All(
            json.RootElement.EnumerateArray(),
            wall =>
            {
                Assert.Equal(12, wall.GetProperty("endings").GetArrayLength());
                Assert.All(
                    wall.GetProperty("endings").EnumerateArray(),
                    ending => Assert.NotEqual("", ending.GetProperty("family").GetString())
                );
            }
        );
    }

    [Fact]
    public void A_player_who_finished_one_chair_is_proposed_in_the_other_and_never_chosen()
    {
        _desk.Play(_treaty, "2\n1\n");
        string other = _desk.Play(_other, "1\n").IsClean().Output;
        Assert.Contains(
            "1: He waits.\n2: He builds.\n3: He watches.\n   (as you were, from the other chair)\n?> ",
            other,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"id\": \"persona_patient\"",
            System.IO.File.ReadAllText(Directory.GetFiles(_desk.Saves, "autosave-other*.json").Single()),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("as you were", _desk.Play(_treaty, "", "--new").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Achievements_across_campaigns_take_a_part_from_each()
    {
        string across = "# across: two_seats; Break, Balance\n# across: own_face; mirror\n";
        string folder = Path.GetDirectoryName(_desk.Put("east.ink", across + Treaty))!;
        _desk.Put("west.ink", across + Treaty);
        Assert.DoesNotContain("Across", Play("east", "1\n2\n"), StringComparison.Ordinal);
        Assert.Contains("\nAcross campaigns: Two seats, 1 of 2 parts; ", Gallery(), StringComparison.Ordinal);
        Assert.EndsWith("\nAcross campaigns: Two seats.\n", Play("west", "1\n1\n"), StringComparison.Ordinal);
        Assert.Contains("\nAcross campaigns: Two seats; ", Gallery(), StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(Gallery("--json"));
        JsonElement west = json
            .RootElement.EnumerateArray()
            .Single(wall => wall.GetProperty("campaign").GetString() == "west");
        Assert.True(west.GetProperty("across")[0].GetProperty("found").GetBoolean());
        Assert.False(west.GetProperty("across")[1].GetProperty("found").GetBoolean());

        string Play(string campaign, string entries) =>
            _desk.Play(campaign, entries, "--stories", folder).IsClean().Output;
        string Gallery(params string[] more) => _desk.Run(["gallery", "--stories", folder, .. more]).IsClean().Output;
    }

    [Fact]
    public void After_the_end_the_other_desk_has_its_say()
    {
        string output = _desk.Play(_treaty, "1\n1\n").IsClean().Output;
        Assert.Contains("\nThe view from the other desk:\nBreak it\n   ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_profile_is_told_in_one_line_and_costs_no_game()
    {
        _desk.Play(_treaty, "1\n1\n");
        System.IO.File.WriteAllText(File, "{");
        Answer answer = _desk.Play(_treaty, "1\n2\n", "--new");
        Assert.Equal(0, answer.Code);
        Assert.StartsWith(
            "Your profile (endings found, settings) is not whole.",
            answer.Error,
            StringComparison.Ordinal
        );
        Assert.Single(answer.ErrorLines);
        Assert.Contains("1 of 3 endings", _desk.Run("gallery", _treaty).IsClean().Output, StringComparison.Ordinal);
        Assert.True(System.IO.File.Exists($"{File}.damaged-1"));
        Assert.Contains("over", _desk.Run("saves", "list").IsClean().Output, StringComparison.Ordinal);
    }
}
