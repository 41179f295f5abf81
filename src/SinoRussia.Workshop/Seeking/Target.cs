using SinoRussia.Narrative.Coverage;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Seeking;

/// <summary>The line to look for.</summary>
/// <param name="Line">The line.</param>
/// <param name="Unlocks">Whether it unlocks the entry of the codex that was asked for.</param>
internal sealed record Target(CoverLine Line, bool Unlocks)
{
    /// <summary>The line that was asked for, or the nearest in the same flow that prints anything: below it, else above.</summary>
    /// <returns>The target; null where there is none.</returns>
    public static Target? Find(CoverageMap map, string file, int line)
    {
        StoryOutline outline = map.Outline;
        if (map.Lines.FirstOrDefault(known => known.File == file && known.Line == line) is not { } found)
        {
            Flow? flow = outline
                .Flows.Where(flow => flow.Range.Contains(file, line))
                .OrderBy(flow => flow.Range.EndLine - flow.Range.Line)
                .FirstOrDefault();
            List<CoverLine> near =
            [
                .. map.Lines.Where(known =>
                    known.File == file && (flow is null || IsIn(outline, known.Flow, flow.Index))
                ),
            ];
            CoverLine? below = near.Where(known => known.Line > line).MinBy(known => known.Line);
            if ((below ?? near.MaxBy(known => known.Line)) is not { } nearest)
            {
                return null;
            }

            found = nearest;
        }

        return Unlocking(map, found) is { } tagged ? new Target(tagged, true) : new Target(found, false);
    }

    private static bool IsIn(StoryOutline outline, int flow, int outer) =>
        flow == outer || outline.Flows[flow].Parent == outer;

    /// <summary>An entry of the codex is not told: a line's tag unlocks it.</summary>
    private static CoverLine? Unlocking(CoverageMap map, CoverLine line)
    {
        string path = map.Outline.Flows[line.Flow].Path;
        if (
            !path.StartsWith("codex_", StringComparison.Ordinal)
            || map.Outline.Diverts.Any(divert => divert.TargetFlow == line.Flow)
        )
        {
            return null;
        }

        OutlineTag? tag = map.Outline.Tags.FirstOrDefault(tag =>
            tag.Tag.Key == "codex" && $"codex_{tag.Tag.Value}" == path
        );
        return tag is null
            ? null
            : map
                .Lines.Where(known => known.File == tag.At.File && known.Flow == tag.Scope.Flow)
                .Where(known => known.Line >= tag.At.Line)
                .MinBy(known => known.Line);
    }
}
