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
    public void Every_version_there_was_has_a_fixture_that_loads()
    {
        for (int version = 1; version <= SaveFile.Version; version++)
        {
            string path = Path.Combine(AppContext.BaseDirectory, "Fixtures", $"version-{version}.json");
            Assert.Equal(ReadStatus.Ok, SaveFile.Load(path).Status);
        }
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
