using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using SinoRussia.Game;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Tests;

public sealed class SaveFileTests
{
    [Fact]
    public void A_save_has_the_fields_of_the_contract_in_their_order()
    {
        JObject json = Samples.Json(Samples.Save());

        Assert.Equal(
            [
                "format",
                "version",
                "campaign",
                "story",
                "seed",
                "turns",
                "startedAt",
                "now",
                "journal",
                "state",
                "transcript",
                "savedAt",
                "checksum",
            ],
            json.Properties().Select(property => property.Name)
        );
        Assert.Equal("sinorussia-save", (string?)json["format"]);
        Assert.Equal(1, (int?)json["version"]);
        Assert.Equal("desk", (string?)json["campaign"]);
        Assert.Equal(7, (int?)json["seed"]);
        Assert.Equal("The Desk", (string?)json["story"]!["title"]);
        Assert.Equal("2026-07-01T12:03:00.250Z", (string?)json["savedAt"]);
        Assert.Equal(JTokenType.Object, json["state"]!.Type);
        Assert.Equal(10, (int?)json["state"]!["inkSaveVersion"]);
        JToken decision = json["journal"]![0]!;
        Assert.Equal("opening", (string?)decision["knot"]);
        Assert.Equal("answer", (string?)decision["id"]);
        Assert.Equal("Answer at once", (string?)decision["text"]);
        Assert.Equal(0, (int?)decision["index"]);
        Assert.Equal(1, (int?)decision["turn"]);
        Assert.Equal("Spring 1950", (string?)decision["date"]);
        Assert.Equal("The cable", (string?)decision["scene"]);
        Assert.Equal(50, (int?)decision["meters"]!["trust"]);
        Assert.Equal(4, json["transcript"]!.Count());
    }

    [Fact]
    public void A_save_can_be_read_by_a_person()
    {
        string text = Encoding.UTF8.GetString(Samples.Save().ToBytes());

        Assert.StartsWith("{\n  \"format\": \"sinorussia-save\",\n  \"version\": 1,\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\"\n}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("你好, день", text, StringComparison.Ordinal);
        Assert.Contains("\"trust\": 50,\n", text, StringComparison.Ordinal);
        Assert.Contains("\"grain\": 2.5\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_checksum_is_that_of_the_bytes_with_its_own_digits_as_zeros()
    {
        string text = Encoding.UTF8.GetString(Samples.Save().ToBytes());
        string digits = (string)Samples.Json(Samples.Save())["checksum"]!;

        string blank = Regex.Replace(
            text,
            "(?<=\"checksum\": \")[0-9a-f]{64}",
            new string('0', 64),
            RegexOptions.None,
            TimeSpan.FromSeconds(5)
        );

        Assert.Equal(digits, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(blank))));
    }

    [Fact]
    public void Reading_and_writing_again_gives_the_same_bytes()
    {
        byte[] bytes = Samples.Save(6).ToBytes();

        SaveReading reading = SaveFile.Parse(bytes);

        Assert.Equal(ReadStatus.Ok, reading.Status);
        Assert.Equal(bytes, reading.File!.ToBytes());
    }

    [Fact]
    public void Ink_s_state_comes_back_as_it_was()
    {
        SaveFile save = Samples.Save(4);

        Assert.Equal(save.Record.State, SaveFile.Parse(save.ToBytes()).File!.Record.State);
    }

    [Fact]
    public void What_is_no_number_in_JSON_is_written_as_ink_writes_it()
    {
        SaveFile save = Samples.Save();
        Standing now = save.Now with
        {
            Meters = new([
                new("nan", double.NaN),
                new("up", double.PositiveInfinity),
                new("down", double.NegativeInfinity),
                new("zero", -0.0),
                new("huge", 1e300),
            ]),
        };

        SaveReading reading = SaveFile.Parse((save with { Now = now }).ToBytes());

        Assert.Equal(
            [0, float.MaxValue, -float.MaxValue, 0, 1e300],
            reading.File!.Now.Meters.Values.Select(meter => meter.Value)
        );
    }

    [Fact]
    public void A_save_of_nothing_but_the_contract_s_fields_is_read()
    {
        byte[] bytes = Samples.Forge(json =>
        {
            json.Remove("now");
            json.Remove("startedAt");
            foreach (JToken decision in json["journal"]!)
            {
                ((JObject)decision).Remove("date");
                ((JObject)decision).Remove("scene");
            }

            foreach (JToken passage in json["transcript"]!)
            {
                ((JObject)passage).Remove("effects");
            }
        });

        SaveReading reading = SaveFile.Parse(bytes);

        Assert.Equal(ReadStatus.Ok, reading.Status);
        Assert.Equal(3, reading.File!.Now.Turn);
        Assert.NotNull(Campaign.Open(Stories.Of(Stories.Desk), reading.File.Record));
    }

    [Fact]
    public void A_save_of_version_1_loads_for_ever()
    {
        SaveReading reading = SaveFile.Load(Path.Combine(AppContext.BaseDirectory, "Fixtures", "version-1.json"));

        Assert.Equal(ReadStatus.Ok, reading.Status);
        Assert.Equal(3, reading.File!.Record.Journal.Count);
        Assert.Equal(Samples.Noon, reading.File.StartedAt);
    }
}
