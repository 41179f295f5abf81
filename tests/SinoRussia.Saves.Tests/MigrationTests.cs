using Newtonsoft.Json.Linq;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Migrations;

namespace SinoRussia.Saves.Tests;

public sealed class MigrationTests
{
    [Fact]
    public void There_is_one_migration_a_version() =>
        Assert.Equal(Enumerable.Range(1, SaveFile.Version - 1), MigrationChain.All.Select(migration => migration.From));

    [Fact]
    public void Every_version_there_was_has_a_fixture_that_loads_as_the_campaign_it_held()
    {
        for (int version = 1; version <= SaveFile.Version; version++)
        {
            string path = Path.Combine(AppContext.BaseDirectory, "Fixtures", $"version-{version}.json");
            SaveFile save = SaveFile.Load(path).File!;
            Assert.Equal(("desk", "The Desk", 7), (save.Key, save.Record.Title, save.Record.Seed));
            Assert.Equal(["answer", "give", "give"], save.Record.Journal.Select(decision => decision.Id));
            Assert.Equal([50, 55, 61], save.Record.Journal.Select(decision => decision.Meters["trust"]!.Value));
            Assert.Equal((4, 63, 2), (save.Now.Turn, save.Now.Meters["trust"], save.Now.Meters["grain"]));
            Assert.Equal(4, save.Record.Passages.Count);
        }
    }

    [Fact]
    public void No_fixture_is_of_a_version_that_there_was_not()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Fixtures");
        int fixtures = Directory.GetFiles(folder, "version-*.json").Length;
        Assert.Equal(SaveFile.Version, fixtures);
    }

    [Fact]
    public void A_fixture_of_the_last_version_goes_on_in_the_game_of_today()
    {
        using TestFolder folder = new();
        File.Copy(
            Path.Combine(AppContext.BaseDirectory, "Fixtures", $"version-{SaveFile.Version}.json"),
            folder["old.json"]
        );

        using SavedCampaign game = SavedCampaign.Resume(folder.Store, Stories.Of(Stories.Desk), "desk", "old").Game!;

        Assert.Equal(3, game.Campaign.Journal.Count);
        Assert.Equal(63, game.Campaign.Meters["trust"]);
        game.Choose(0);
        Assert.Equal(4, folder.Store.Read("old").File!.Record.Journal.Count);
    }

    [Fact]
    public void An_old_save_goes_through_each_version_in_turn()
    {
        JObject save = new() { ["version"] = 2, ["way"] = "" };

        JObject migrated = MigrationChain.Migrate(save, 2, 4, [new Step(3), new Step(1), new Step(2)]);

        Assert.Equal(4, (int?)migrated["version"]);
        Assert.Equal("2>3>", (string?)migrated["way"]);
    }

    private sealed class Step(int from) : IMigration
    {
        public int From => from;

        public void Apply(JObject save) => save["way"] = $"{save["way"]}{from}>";
    }
}
