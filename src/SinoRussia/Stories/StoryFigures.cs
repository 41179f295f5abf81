using SinoRussia.Narrative.Inventory;

namespace SinoRussia.Stories;

/// <summary>How much of each sort a story holds, by its tags.</summary>
/// <param name="Scenes">Lines with a <c># scene:</c> tag.</param>
/// <param name="Dossiers">Scenes of kind <c>dossier</c>.</param>
/// <param name="Echoes">Scenes of kind <c>echo</c>.</param>
/// <param name="Crises">Scenes of kind <c>crisis</c>.</param>
/// <param name="SetPieces">Scenes of kind <c>setpiece</c>.</param>
/// <param name="AdviserScenes">Scenes of kind <c>adviser</c>.</param>
/// <param name="Endings">Different <c># ending:</c> ids.</param>
/// <param name="Codex">Codex entries: <c># codex-title:</c> tags.</param>
internal sealed record StoryFigures(
    int Scenes,
    int Dossiers,
    int Echoes,
    int Crises,
    int SetPieces,
    int AdviserScenes,
    int Endings,
    int Codex
)
{
    public static StoryFigures Of(StoryInventory inventory)
    {
        ILookup<(string, int), PlacedTag> byLine = inventory.Tags.ToLookup(tag => (tag.At.File, tag.Line));
        List<string> kinds =
        [
            .. inventory
                .Tags.Where(tag => tag.Tag.Key == "scene")
                .Select(scene =>
                    byLine[(scene.At.File, scene.Line)].FirstOrDefault(tag => tag.Tag.Key == "kind")?.Tag.Value ?? ""
                ),
        ];
        return new StoryFigures(
            kinds.Count,
            kinds.Count(kind => kind == "dossier"),
            kinds.Count(kind => kind == "echo"),
            kinds.Count(kind => kind == "crisis"),
            kinds.Count(kind => kind == "setpiece"),
            kinds.Count(kind => kind == "adviser"),
            inventory
                .Tags.Where(tag => tag.Tag.Key == "ending")
                .Select(tag => tag.Tag.Value)
                .Distinct(StringComparer.Ordinal)
                .Count(),
            inventory.Tags.Count(tag => tag.Tag.Key == "codex-title")
        );
    }
}
