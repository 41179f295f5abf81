namespace SinoRussia.Saves.Format;

/// <summary>The first thing found wrong in a save; the rest follows from it as a rule.</summary>
internal sealed class Damage
{
    public string? First { get; private set; }

    public void Note(string finding) => First ??= finding;
}
