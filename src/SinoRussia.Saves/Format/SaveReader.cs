using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Saves.Migrations;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Format;

/// <summary>Reads a save that anyone could have changed.</summary>
internal static class SaveReader
{
    public const string TooLarge = "The save is damaged: it is larger than 32 MB.";

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly JsonLoadSettings Settings = new()
    {
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
        CommentHandling = CommentHandling.Ignore,
    };

    public static SaveReading Read(byte[] bytes)
    {
        SaveScan scan = SaveScan.Of(bytes);
        if (scan.Objection is not null)
        {
            return SaveReading.Damaged(scan.Objection);
        }

        if (Load(bytes) is not { } save)
        {
            return SaveReading.Damaged("The save is damaged: its text is not what a save is made of.");
        }

        if (save["format"] is not JValue { Value: SaveFile.Format })
        {
            return SaveReading.Damaged("This is not a save of SinoRussia.");
        }

        if (save["version"] is not JValue { Value: long and > 0 and <= int.MaxValue and var version })
        {
            return SaveReading.Damaged("The save is damaged: it does not say which version of the format it is.");
        }

        if (version > SaveFile.Version)
        {
            return SaveReading.Newer(
                $"The save was written by a newer SinoRussia (format {version}; this one reads up to {SaveFile.Version}): update the game to play it."
            );
        }

        if (scan.ChecksumAt < 0)
        {
            return SaveReading.Damaged("The save is damaged: its checksum is missing.");
        }

        return Checksum.Fits(bytes, scan.ChecksumAt)
            ? Decode(MigrationChain.Migrate(save, (int)version), StateOf(bytes, scan))
            : SaveReading.Damaged("The save is damaged: its checksum does not fit, so something in it was changed.");
    }

    private static JObject? Load(byte[] bytes)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(Strict.GetString(bytes)))
            {
                DateParseHandling = DateParseHandling.None,
                FloatParseHandling = FloatParseHandling.Double,
                MaxDepth = SaveFile.MaxDepth,
            };
            return JObject.Load(reader, Settings);
        }
        // Whatever type a hostile text makes the parser throw, it is the same to the player: damage.
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>Ink's state byte for byte as it was written: it is ink's to read, not ours.</summary>
    private static string StateOf(byte[] bytes, SaveScan scan) =>
        Strict.GetString(bytes, scan.StateAt, scan.StateLength);

    private static SaveReading Decode(JObject root, string state)
    {
        Damage damage = new();
        Fields save = new(root, "", damage);
        _ = save.Object("state");
        Fields story = save.Object("story");
        IReadOnlyList<Fields> decisions = save.Objects("journal");
        IReadOnlyList<Fields> passages = save.Objects("transcript");
        List<Decision> journal = [.. decisions.Select(DecisionOf)];
        if (passages.Count != journal.Count + 1)
        {
            damage.Note($"{journal.Count} decisions do not go with {passages.Count} passages");
        }

        string key = save.Text("campaign");
        if (SlotName.Objection(SlotName.AutosaveOf(key)) is not null || key.Length == 0)
        {
            damage.Note("'campaign' is not the key of a story");
        }

        DateTimeOffset savedAt = save.Time("savedAt");
        SaveFile file = new(
            key,
            new CampaignRecord(
                story.Text("hash"),
                story.Text("title"),
                save.Whole("seed", int.MinValue, int.MaxValue),
                journal,
                [.. passages.Select((passage, i) => PassageOf(passage, i, journal.Count))],
                state,
                save.Has("turns") ? save.Whole("turns", 0, 1_000_000) : 0
            ),
            save.Has("now") ? StandingOf(save.Object("now")) : StandingAfter(journal),
            save.Has("startedAt") ? save.Time("startedAt") : savedAt,
            savedAt
        );
        return damage.First is { } finding
            ? SaveReading.Damaged($"The save is damaged: {PlainText.Clean(finding)}.")
            : SaveReading.Ok(file);
    }

    private static Decision DecisionOf(Fields decision) =>
        new(
            decision.Text("knot"),
            decision.Text("id"),
            decision.Text("text"),
            decision.Whole("index", 0, 1_000_000),
            decision.Whole("turn", int.MinValue, int.MaxValue),
            decision.TextOr("date", ""),
            decision.TextOr("scene", ""),
            decision.Meters("meters")
        );

    private static Passage PassageOf(Fields passage, int place, int decisions) =>
        new(
            PassageDecision(passage, place),
            [.. passage.Objects("lines").Select(LineOf)],
            passage.Has("effects") ? [.. passage.Objects("effects").Select(effect => EffectOf(effect, decisions))] : []
        );

    /// <summary>The opening stems from no decision, each passage after it from the next one.</summary>
    private static int? PassageDecision(Fields passage, int place)
    {
        if (place > 0)
        {
            return passage.Whole("decision", place - 1, place - 1);
        }

        return passage.Has("decision") ? passage.Bad<int?>("decision", "null", null) : null;
    }

    private static Line LineOf(Fields line) =>
        new(
            line.Text("text"),
            line.Flag("endsLine"),
            line.Has("tags") ? [.. line.Texts("tags").Select(Tag.Parse)] : [],
            null
        );

    private static Effect EffectOf(Fields effect, int decisions)
    {
        Fields cause = effect.Object("cause");
        return new Effect(
            effect.Text("meter"),
            effect.Number("from"),
            effect.Number("to"),
            new Cause(
                CauseWord.Parse(cause.Text("kind")) ?? cause.Bad("kind", "a known kind of cause", CauseKind.Decision),
                cause.Text("name"),
                cause.Has("decision") ? cause.Whole("decision", 0, Math.Max(0, decisions - 1)) : null
            ),
            effect.Whole("turn", int.MinValue, int.MaxValue),
            effect.TextOr("date", "")
        );
    }

    private static Standing StandingOf(Fields now) =>
        new(
            now.Whole("turn", int.MinValue, int.MaxValue),
            now.Text("date"),
            now.Text("scene"),
            now.Flag("ended"),
            now.TextOr("ending", ""),
            now.Meters("meters")
        );

    /// <summary>For a save that does not say where it stands: what its last decision knew.</summary>
    private static Standing StandingAfter(List<Decision> journal) =>
        journal.Count == 0
            ? new Standing(1, "", "", false, "", Game.Meters.MeterValues.None)
            : new Standing(journal[^1].Turn, journal[^1].Date, journal[^1].Scene, false, "", journal[^1].Meters);
}
