using SinoRussia.Game.Meters;
using SinoRussia.Game.Review;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Lines;

/// <summary>Saves to look back on.</summary>
public static class SavedChronicle
{
    /// <summary>What a save tells of its campaign.</summary>
    /// <param name="save">The save.</param>
    /// <param name="meters">The meters of its story; none where the story is not at hand.</param>
    /// <returns>The campaign as it stood.</returns>
    public static Chronicle Chronicle(this SaveFile save, IReadOnlyList<Meter> meters) =>
        Game.Review.Chronicle.Of(save.Record, meters, save.Now.Meters, save.Now.Date, save.Now.Ended, save.Now.Ending);
}
