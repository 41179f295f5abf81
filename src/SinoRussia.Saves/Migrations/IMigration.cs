using Newtonsoft.Json.Linq;

namespace SinoRussia.Saves.Migrations;

/// <summary>Brings saves of one version of the format to the next. Ink's own state is ink's: no migration touches it.</summary>
internal interface IMigration
{
    /// <summary>The version it starts from; it leads to the next one.</summary>
    int From { get; }

    /// <summary>Changes a save in place.</summary>
    /// <param name="save">The whole file.</param>
    void Apply(JObject save);
}
