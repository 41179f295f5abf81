using System.Globalization;
using SinoRussia.Game.Galleries;
using SinoRussia.Game.Meters;
using SinoRussia.Narrative;

namespace SinoRussia.Game;

/// <summary>What a story says of itself in its global tags. A story that says nothing plays as plain ink.</summary>
/// <param name="Title">The title; the file's name where the story gives none.</param>
/// <param name="Author">The author; empty where the story names none.</param>
/// <param name="Meters">The meters it declares, in order.</param>
/// <param name="TurnVariable">The variable whose change starts a new turn; empty where there are no turns.</param>
/// <param name="TurnLabel">What a turn is called.</param>
/// <param name="DateVariable">The variable whose text stands in the title bar; empty where there is none.</param>
public sealed record StoryContract(
    string Title,
    string Author,
    IReadOnlyList<Meter> Meters,
    string TurnVariable,
    string TurnLabel,
    string DateVariable
)
{
    private const StringSplitOptions Words = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <summary>The endings in their families; empty where the story names none.</summary>
    public IReadOnlyList<EndingFamily> Families { get; init; } = [];

    /// <summary>Its part of each achievement across campaigns; empty where it has none.</summary>
    public IReadOnlyList<AcrossPart> Across { get; init; } = [];

    /// <summary>Reads a story's global tags. A tag that is not as the contract has it counts as absent.</summary>
    /// <param name="story">The story.</param>
    /// <returns>What it says of itself.</returns>
    public static StoryContract Of(Story story) => Of(story.GlobalTags, Path.GetFileNameWithoutExtension(story.Name));

    /// <summary>Reads global tags where the story itself is not needed.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="name">The title where the tags give none.</param>
    /// <returns>What the story says of itself.</returns>
    public static StoryContract Of(IReadOnlyList<Tag> tags, string name)
    {
        string[] turn = Fields(tags.ValueOf("turn") ?? "");
        ILookup<string, string[]> bands = tags.ValuesOf("bands")
            .Select(Fields)
            .Where(fields => fields.Length == 2)
            .ToLookup(fields => fields[0], fields => fields[1].Split(',', Words));
        List<Meter> meters = [];
        foreach (string declaration in tags.ValuesOf("meter"))
        {
            if (
                MeterFrom(Fields(declaration), bands) is { } meter
                && meters.TrueForAll(known => known.Name != meter.Name)
            )
            {
                meters.Add(meter);
            }
        }

        return new StoryContract(
            tags.ValueOf("title") is { Length: > 0 } title ? title : name,
            tags.ValueOf("author") ?? "",
            meters,
            turn[0],
            turn.Length > 1 && turn[1].Length > 0 ? turn[1] : "Turn",
            tags.ValueOf("date") ?? ""
        )
        {
            Families = EndingFamily.In(tags),
            Across = AcrossPart.In(tags),
        };
    }

    private static Meter? MeterFrom(string[] fields, ILookup<string, string[]> bands)
    {
        if (fields.Length < 2 || fields[0].Length == 0)
        {
            return null;
        }

        (double min, double max) = fields.Length > 2 && fields[2].Length > 0 ? RangeFrom(fields[2]) : (0, 100);
        if (!(max > min) || !double.IsFinite(max - min))
        {
            return null;
        }

        string[] names = bands[fields[0]].FirstOrDefault() ?? [];
        double End(int bands) => min + ((max - min) * bands / names.Length);
        return new Meter(
            fields[0],
            fields[1].Length > 0 ? fields[1] : fields[0],
            min,
            max,
            [.. names.Select((band, i) => new Band(band, End(i), End(i + 1)))]
        );
    }

    private static (double Min, double Max) RangeFrom(string range)
    {
        string[] ends = range.Split("..", StringSplitOptions.TrimEntries);
        return
            ends.Length == 2
            && double.TryParse(ends[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double min)
            && double.TryParse(ends[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double max)
            ? (min, max)
            : (0, 0);
    }

    private static string[] Fields(string value) => value.Split(';', StringSplitOptions.TrimEntries);
}
