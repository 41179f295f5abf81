using SinoRussia.Narrative.Structure;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>Which scenes runs saw, and how much one run's scenes are those of the next.</summary>
internal sealed class SceneTally
{
    private const string Dossier = "dossier";

    private readonly SortedDictionary<string, (string Kind, int Runs)> _scenes = new(StringComparer.Ordinal);
    private PlayedRun? _before;
    private double _overlap;
    private int _pairs;

    /// <summary>Scenes that the source names count as seen by no run, until one sees them.</summary>
    public void Expect(IReadOnlyList<OutlineTag> tags)
    {
        foreach (OutlineTag scene in tags.Where(tag => tag.Tag is { Key: "scene", Value.Length: > 0 }))
        {
            string kind = tags.FirstOrDefault(tag => tag.Tag.Key == "kind" && IsBeside(tag, scene))?.Tag.Value ?? "";
            _scenes.TryAdd(scene.Tag.Value, (kind, 0));
        }
    }

    public void Add(PlayedRun run)
    {
        foreach (SceneSeen scene in run.Scenes)
        {
            _scenes[scene.Title] = (scene.Kind, _scenes.GetValueOrDefault(scene.Title).Runs + 1);
        }

        // Runs are paired as they come: enough to tell, and each run is compared once.
        if (_before is null)
        {
            _before = run;
            return;
        }

        if (OverlapOf(_before, run) is { } overlap)
        {
            _overlap += overlap;
            _pairs++;
        }

        _before = null;
    }

    /// <summary>Jaccard's index over pairs of runs, of dossiers where there are any, else of scenes; null without either.</summary>
    public double? Overlap => _pairs == 0 ? null : _overlap / _pairs;

    public IReadOnlyList<SceneShare> Shares(int runs) =>
        [
            .. _scenes.Select(pair => new SceneShare(
                pair.Key,
                pair.Value.Kind,
                pair.Value.Runs,
                Share(pair.Value.Runs, runs)
            )),
        ];

    private static bool IsBeside(OutlineTag one, OutlineTag other) =>
        one.Scope == other.Scope && one.At.File == other.At.File && Math.Abs(one.At.Line - other.At.Line) <= 1;

    private static double Share(int some, int all) => all == 0 ? 0 : (double)some / all;

    private static double? OverlapOf(PlayedRun first, PlayedRun second)
    {
        bool dossiers = first.Scenes.Concat(second.Scenes).Any(scene => scene.Kind == Dossier);
        HashSet<string> one = TitlesOf(first, dossiers);
        HashSet<string> other = TitlesOf(second, dossiers);
        int both = one.Count(other.Contains);
        int all = one.Count + other.Count - both;
        return all == 0 ? null : (double)both / all;
    }

    private static HashSet<string> TitlesOf(PlayedRun run, bool dossiers) =>
        [.. run.Scenes.Where(scene => !dossiers || scene.Kind == Dossier).Select(scene => scene.Title)];
}
