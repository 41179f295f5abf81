using Newtonsoft.Json.Linq;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Migrations;

/// <summary>All migrations there are: one a version, so that old saves load for ever.</summary>
internal static class MigrationChain
{
    /// <summary>Version 1 is the first: there is nothing before it to come from.</summary>
    public static IReadOnlyList<IMigration> All { get; } = [];

    /// <summary>Brings a save to the version that is written today.</summary>
    /// <param name="save">The save; it is changed.</param>
    /// <param name="version">The version it says it has.</param>
    /// <returns>The save.</returns>
    public static JObject Migrate(JObject save, int version) => Migrate(save, version, SaveFile.Version, All);

    internal static JObject Migrate(JObject save, int version, int target, IReadOnlyList<IMigration> chain)
    {
        for (int at = version; at < target; at++)
        {
            chain.Single(migration => migration.From == at).Apply(save);
            save["version"] = at + 1;
        }

        return save;
    }
}
