using System.Text.Json;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Commands;

/// <summary><c>saves list --json</c>.</summary>
internal static class SavesJson
{
    /// <summary>Writes the slots as a JSON array.</summary>
    /// <param name="slots">The slots.</param>
    /// <param name="output">Where to.</param>
    public static void WriteList(IReadOnlyList<SaveSlot> slots, TextWriter output) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartArray();
                foreach (SaveSlot slot in slots)
                {
                    Write(json, slot);
                }

                json.WriteEndArray();
            }
        );

    private static void Write(Utf8JsonWriter json, SaveSlot slot)
    {
        json.WriteStartObject();
        json.WriteString("slot", slot.Slot);
        json.WriteString("campaign", slot.Campaign);
        json.WriteString("title", slot.Title);
        json.WriteString("date", slot.Date);
        json.WriteNumber("turn", slot.Turn);
        json.WriteNumber("decisions", slot.Decisions);
        json.WriteString("savedAt", slot.SavedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        json.WriteStartObject("meters");
        foreach (KeyValuePair<string, double> meter in slot.Meters.Values)
        {
            json.WriteNumber(meter.Key, meter.Value);
        }

        json.WriteEndObject();
        json.WriteString("status", slot.Status.Word());
        json.WriteEndObject();
    }
}
