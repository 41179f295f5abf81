using Newtonsoft.Json.Linq;
using SinoRussia.Game.Meters;
using SinoRussia.Narrative;

namespace SinoRussia.Saves.Format;

/// <summary>
/// Reads an object of a save field by field. What is missing or of a wrong type is noted as damage,
/// and something harmless stands in for it, so that reading goes on to its end without a throw.
/// </summary>
/// <param name="token">The object, or whatever stands in its place.</param>
/// <param name="place">Where it stands, for people: <c>journal[3]</c>; empty for the whole.</param>
/// <param name="damage">Where findings go.</param>
internal sealed class Fields(JToken? token, string place, Damage damage)
{
    private readonly JObject? _object = token as JObject;

    public Damage Damage => damage;

    public bool Has(string name) => _object?[name] is { Type: not JTokenType.Null };

    /// <summary>A text, fit for a terminal.</summary>
    public string Text(string name) =>
        _object?[name] is JValue { Value: string text } ? PlainText.Clean(text) : Bad(name, "text", "");

    public string TextOr(string name, string other) => Has(name) ? Text(name) : other;

    public int Whole(string name, int min, int max) =>
        _object?[name] is JValue { Value: long number } && number >= min && number <= max
            ? (int)number
            : Bad(name, "a whole number in range", min);

    public double Number(string name) => NumberOf(_object?[name]) ?? Bad(name, "a number", 0.0);

    public bool Flag(string name) =>
        _object?[name] is JValue { Value: bool flag } ? flag : Bad(name, "true or false", false);

    public DateTimeOffset Time(string name) =>
        Timestamp.Parse(Text(name)) ?? Bad(name, "a time in UTC", DateTimeOffset.UnixEpoch);

    public Fields Object(string name)
    {
        if (_object?[name] is not JObject)
        {
            Bad(name, "an object", 0);
        }

        return new Fields(_object?[name], At(name), damage);
    }

    public IReadOnlyList<Fields> Objects(string name)
    {
        JArray list = List(name);
        return [.. list.Select((item, i) => new Fields(item, $"{At(name)}[{i}]", damage))];
    }

    public IReadOnlyList<string> Texts(string name)
    {
        List<string> texts = [];
        foreach (JToken item in List(name))
        {
            texts.Add(item is JValue { Value: string text } ? PlainText.Clean(text) : Bad(name, "a list of texts", ""));
        }

        return texts;
    }

    public MeterValues Meters(string name)
    {
        List<KeyValuePair<string, double>> values = [];
        if (_object?[name] is not JObject meters)
        {
            return Bad(name, "an object", MeterValues.None);
        }

        foreach (JProperty meter in meters.Properties())
        {
            values.Add(new(PlainText.Clean(meter.Name), NumberOf(meter.Value) ?? Bad(name, "numbers", 0.0)));
        }

        return new MeterValues(values);
    }

    public T Bad<T>(string name, string wanted, T instead)
    {
        damage.Note(Has(name) ? $"'{At(name)}' is not {wanted}" : $"'{At(name)}' is missing");
        return instead;
    }

    private static double? NumberOf(JToken? token) =>
        token switch
        {
            JValue { Value: long whole } => whole,
            JValue { Value: double real } when double.IsFinite(real) => real,
            _ => null,
        };

    private JArray List(string name) => _object?[name] as JArray ?? Bad(name, "a list", new JArray());

    private string At(string name) => place.Length == 0 ? name : $"{place}.{name}";
}
