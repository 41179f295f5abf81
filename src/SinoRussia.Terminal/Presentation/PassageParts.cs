using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Terminal.Presentation;

/// <summary>A passage cut where a new scene begins, or what the choice did not do, each part with the moves that belong under it.</summary>
internal static class PassageParts
{
    /// <summary>
    /// The parts, in order. What the choice moved belongs under the reply to it, before what follows; everything else
    /// under the part that has its line, or under the last where none has.
    /// </summary>
    /// <param name="passage">The passage.</param>
    /// <param name="journal">The decisions, to which echoes go back.</param>
    internal static List<Passage> Of(Passage passage, IReadOnlyList<Decision> journal)
    {
        List<Passage> parts = [.. Cut(passage.Lines).Select(lines => passage with { Lines = lines, Effects = [] })];
        ILookup<int, Effect> moves = passage
            .Effects.Where(effect => effect.Cause.Kind != CauseKind.Opening)
            .ToLookup(effect => PlaceOf(effect.Cause, parts, journal));
        return [.. parts.Select((part, at) => part with { Effects = [.. moves[at]] })];
    }

    private static int PlaceOf(Cause cause, List<Passage> parts, IReadOnlyList<Decision> journal)
    {
        if (cause.Kind == CauseKind.Decision)
            return 0;
        int at = parts.FindIndex(part => part.Lines.Any(line => Carries(line, cause, journal)));
        return at < 0 ? parts.Count - 1 : at;
    }

    private static bool Carries(Line line, Cause cause, IReadOnlyList<Decision> journal) =>
        cause.Kind switch
        {
            CauseKind.Rival => line.Tags.Has("rival") && Settlement.NameOf(line) == cause.Name,
            CauseKind.Drift => line.Tags.ValueOf("drift") is { } name && (name.Length == 0 || name == cause.Name),
            _ => line.Tags.ValueOf("echo") is { Length: > 0 } id
                && id == (cause.Decision is { } origin && origin < journal.Count ? journal[origin].Id : cause.Name),
        };

    private static List<List<Line>> Cut(IReadOnlyList<Line> lines)
    {
        List<List<Line>> parts =
        [
            [],
        ];
        bool isStart = true;
        for (int at = 0; at < lines.Count; at++)
        {
            // a scene that begins with the reply is the reply's own
            bool hasText = parts[^1].Exists(before => !string.IsNullOrWhiteSpace(before.Text));
            if (isStart && hasText && (HasScene(lines[at]) || BeginsSettling(lines, at) || BeginsAnother(lines, at)))
                parts.Add([]);
            parts[^1].Add(lines[at]);
            isStart = lines[at].EndsLine;
        }

        return parts;
    }

    private static bool HasScene(Line line) => line.Tags.ValueOf("scene") is { Length: > 0 };

    /// <summary>Whether a block of the ledger begins here that has something settled by others in it.</summary>
    private static bool BeginsSettling(IReadOnlyList<Line> lines, int at) =>
        IsLedger(lines[at])
        && !IsLedger(lines[at - 1])
        && lines.Skip(at).TakeWhile(line => IsLedger(line) && !HasScene(line)).Any(line => line.Tags.Has("rival"));

    /// <summary>Whether what comes here is not the choice's doing: an old decision's, or the course of things.</summary>
    private static bool BeginsAnother(IReadOnlyList<Line> lines, int at) =>
        HasOtherCause(lines[at]) && !HasOtherCause(lines[at - 1]);

    private static bool HasOtherCause(Line line) =>
        line.Tags.Has("drift") || line.Tags.ValueOf("echo") is { Length: > 0 };

    private static bool IsLedger(Line line) => line.Tags.Has("rival") || line.Tags.ValueOf("style") == "ledger";
}
