using System.Text;
using Newtonsoft.Json.Linq;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Tests;

public sealed class HostileSaveTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_change_of_a_byte_goes_unseen()
    {
        byte[] whole = Samples.Save().ToBytes();
        Random random = new(1);
        for (int round = 0; round < 2500; round++)
        {
            byte[] bytes = Mutations.Of(whole, random);
            if (!bytes.AsSpan().SequenceEqual(whole))
            {
                SaveReading reading = SaveFile.Parse(bytes);
                Assert.NotEqual(ReadStatus.Ok, reading.Status);
                Assert.NotEmpty(reading.Problem!);
                Assert.Null(reading.File);
            }
        }
    }

    [Fact]
    public void Every_bit_of_the_file_counts()
    {
        byte[] bytes = Samples.Save(0).ToBytes();
        for (int at = 0; at < bytes.Length; at++)
        {
            bytes[at] ^= (byte)(1 << (at % 8));
            Assert.NotEqual(ReadStatus.Ok, SaveFile.Parse(bytes).Status);
            bytes[at] ^= (byte)(1 << (at % 8));
        }

        Assert.Equal(ReadStatus.Ok, SaveFile.Parse(bytes).Status);
    }

    [Fact]
    public void A_forged_save_never_throws_whatever_is_in_it()
    {
        Random random = new(2);
        int accepted = 0;
        Narrative.Story story = Stories.Of(Stories.Desk);
        JObject whole = Samples.Json(Samples.Save());
        for (int round = 0; round < 2500; round++)
        {
            JObject json = (JObject)whole.DeepClone();
            Mutations.Change(json, random);
            byte[] bytes = Samples.Sealed(json.ToString());
            if (SaveFile.Parse(bytes).Status != ReadStatus.Ok)
            {
                continue;
            }

            accepted++;
            File.WriteAllBytes(_folder["autosave-desk.json"], bytes);
            using SavedCampaign? game = SavedCampaign.Resume(_folder.Store, story, "desk").Game;
            if (game is { Campaign.Choices.Count: > 0 })
            {
                int open = Enumerable
                    .Range(0, game.Campaign.Choices.Count)
                    .First(i => game.Campaign.Choices[i].Locked is null);
                game.Choose(open);
                game.Undo();
            }
        }

        Assert.InRange(accepted, 1, 2499);
    }

    [Fact]
    public void A_forged_state_falls_back_on_the_journal()
    {
        File.WriteAllBytes(
            _folder["autosave-desk.json"],
            Samples.Forge(json => json["state"] = new JObject { ["flows"] = 3 })
        );

        Resumption outcome = SavedCampaign.Resume(_folder.Store, Stories.Of(Stories.Desk), "desk");

        using SavedCampaign game = outcome.Game!;
        Assert.Equal(ResumeStatus.Replayed, outcome.Status);
        Assert.Equal(3, game.Campaign.Journal.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("\"sinorussia-save\"")]
    [InlineData("{}")]
    [InlineData("{\"format\":\"chess-save\",\"version\":1}")]
    [InlineData("{\"format\":1}")]
    [InlineData("{\"format\":\"sinorussia-save\"}")]
    [InlineData("{\"format\":\"sinorussia-save\",\"version\":0}")]
    [InlineData("{\"format\":\"sinorussia-save\",\"version\":-1}")]
    [InlineData("{\"format\":\"sinorussia-save\",\"version\":1.5}")]
    [InlineData("{\"format\":\"sinorussia-save\",\"version\":\"1\"}")]
    [InlineData("{\"format\":\"sinorussia-save\",\"version\":99999999999999999999999999}")]
    [InlineData("{\"format\":\"sinorussia-save\",\"version\":1}")]
    [InlineData("{\"format\":\"sinorussia-save\",\"format\":\"sinorussia-save\",\"version\":1}")]
    [InlineData("{\"format\":\"sinorussia-save\",\"version\":1,\"seed\":NaN}")]
    [InlineData("{'format':'sinorussia-save','version':1}")]
    [InlineData("{\"format\":\"sinorussia-save\",\"version\":1} trailing")]
    [InlineData("{\"format\":\"sinorussia-save\",\"version\":1,}")]
    [InlineData("<save/>")]
    [InlineData("PK\u0003\u0004")]
    public void What_is_no_save_is_called_damaged(string text)
    {
        SaveReading reading = SaveFile.Parse(Encoding.UTF8.GetBytes(text));

        Assert.Equal(ReadStatus.Damaged, reading.Status);
        Assert.Matches("save", reading.Problem);
    }

    [Fact]
    public void A_newer_version_is_not_called_damaged()
    {
        SaveReading reading = SaveFile.Parse(Samples.Forge(json => json["version"] = 2));

        Assert.Equal(ReadStatus.NewerVersion, reading.Status);
        Assert.Contains("newer SinoRussia", reading.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(65, "64 levels")]
    [InlineData(200_000, "64 levels")]
    public void Deep_nesting_is_refused_unread(int depth, string why)
    {
        string brackets = new string('[', depth - 1) + new string(']', depth - 1);

        SaveReading reading = SaveFile.Parse(
            Encoding.UTF8.GetBytes($$"""{"format":"sinorussia-save","x":{{brackets}}}""")
        );

        Assert.Contains(why, reading.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Unclosed_nesting_is_refused_unread() =>
        Assert.Contains(
            "64 levels",
            SaveFile.Parse(Encoding.UTF8.GetBytes(new string('{', 1) + "\"a\":" + new string('[', 1_000_000))).Problem,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_file_over_32_MB_is_refused_unread()
    {
        using (FileStream file = File.Create(_folder["large.json"]))
        {
            file.SetLength(4L * 1024 * 1024 * 1024);
        }

        SaveReading reading = _folder.Store.Read("large");

        Assert.Equal(ReadStatus.Damaged, reading.Status);
        Assert.Contains("32 MB", reading.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_without_an_end_is_refused()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "no such device here");
        File.CreateSymbolicLink(_folder["endless.json"], "/dev/zero");

        Assert.Equal(ReadStatus.Damaged, _folder.Store.Read("endless").Status);
    }

    [Fact]
    public void Millions_of_empty_parts_are_refused_before_they_take_memory()
    {
        string parts = string.Concat(Enumerable.Repeat("[],", 1_500_000));

        SaveReading reading = SaveFile.Parse(
            Encoding.UTF8.GetBytes($$"""{"format":"sinorussia-save","x":[{{parts}}0]}""")
        );

        Assert.Contains("more parts", reading.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_name_is_refused() =>
        Assert.Contains(
            "program type",
            SaveFile
                .Parse(Samples.Forge(json => json["story"]!["$type"] = "System.Diagnostics.Process, System"))
                .Problem,
            StringComparison.Ordinal
        );

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        byte[] bytes = Samples.Forge(_ => { });
        int at = bytes.AsSpan().IndexOf("The Desk"u8);
        bytes[at] = 0xff;
        byte[] forged = Reseal(bytes);

        Assert.Equal(ReadStatus.Damaged, SaveFile.Parse(forged).Status);
    }

    [Fact]
    public void A_key_twice_is_damage()
    {
        string text = Encoding.UTF8.GetString(Samples.Forge(_ => { }));
        string doubled = text.Replace("\"seed\": 7,", "\"seed\": 7, \"seed\": 8,", StringComparison.Ordinal);

        Assert.Equal(ReadStatus.Damaged, SaveFile.Parse(Samples.Sealed(doubled)).Status);
    }

    [Fact]
    public void A_checksum_that_is_not_last_is_damage()
    {
        byte[] bytes = Samples.Forge(json => json["more"] = 1);

        Assert.Contains("checksum", SaveFile.Parse(bytes).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seed", "3000000000")]
    [InlineData("seed", "-1e400")]
    [InlineData("seed", "123456789012345678901234567890")]
    [InlineData("seed", "1.0")]
    [InlineData("seed", "\"7\"")]
    [InlineData("seed", "null")]
    [InlineData("campaign", "\"../../etc/passwd\"")]
    [InlineData("campaign", "\"\"")]
    [InlineData("campaign", "[]")]
    [InlineData("state", "\"text\"")]
    [InlineData("state", "null")]
    [InlineData("state", "[]")]
    [InlineData("story", "[]")]
    [InlineData("journal", "{}")]
    [InlineData("journal", "[]")]
    [InlineData("journal", "[1,2,3]")]
    [InlineData("journal[0].index", "-1")]
    [InlineData("journal[0].index", "2147483648")]
    [InlineData("journal[0].turn", "1e3")]
    [InlineData("journal[0].meters", "{\"trust\":\"50\"}")]
    [InlineData("journal[0].meters", "{\"trust\":1e999}")]
    [InlineData("journal[0].meters", "[]")]
    [InlineData("journal[0].text", "7")]
    [InlineData("transcript", "[]")]
    [InlineData("transcript[0].decision", "0")]
    [InlineData("transcript[1].decision", "2")]
    [InlineData("transcript[1].decision", "null")]
    [InlineData("transcript[1].lines", "null")]
    [InlineData("transcript[1].lines[0].endsLine", "1")]
    [InlineData("transcript[1].lines[0].tags", "[1]")]
    [InlineData("transcript[1].effects[0].cause.kind", "\"magic\"")]
    [InlineData("transcript[1].effects[0].cause.decision", "3")]
    [InlineData("transcript[1].effects[0].from", "null")]
    [InlineData("now.ended", "\"no\"")]
    [InlineData("now.meters", "7")]
    [InlineData("savedAt", "\"yesterday\"")]
    [InlineData("savedAt", "\"2026-07-01 12:00\"")]
    [InlineData("savedAt", "1782907200")]
    [InlineData("startedAt", "\"9999-99-99T00:00:00Z\"")]
    public void A_value_of_a_wrong_type_or_range_is_named(string path, string value)
    {
        string marked = Encoding.UTF8.GetString(Samples.Forge(json => json.SelectToken(path, true)!.Replace("MARK")));

        SaveReading reading = SaveFile.Parse(
            Samples.Sealed(marked.Replace("\"MARK\"", value, StringComparison.Ordinal))
        );

        Assert.Equal(ReadStatus.Damaged, reading.Status);
        Assert.StartsWith("The save is damaged: ", reading.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("campaign")]
    [InlineData("story")]
    [InlineData("seed")]
    [InlineData("journal")]
    [InlineData("state")]
    [InlineData("transcript")]
    [InlineData("savedAt")]
    public void A_missing_field_is_named(string name) =>
        Assert.Equal(
            $"The save is damaged: '{name}' is missing.",
            SaveFile.Parse(Samples.Forge(json => json.Remove(name))).Problem
        );

    [Fact]
    public void Control_characters_never_get_out_of_a_save()
    {
        const string Evil = "a\u001b[2J\u0007\u009b31m\u202eb\u0000c";
        byte[] bytes = Samples.Forge(json =>
        {
            json["story"]!["title"] = Evil;
            json["journal"]![0]!["text"] = Evil;
            json["journal"]![0]!["meters"] = new JObject { [Evil] = 1 };
            json["transcript"]![0]!["lines"]![0]!["text"] = Evil;
            json["transcript"]![0]!["lines"]![0]!["tags"] = new JArray(Evil + ": " + Evil);
            json["now"]!["date"] = Evil;
        });

        SaveFile save = SaveFile.Parse(bytes).File!;

        string[] texts =
        [
            save.Record.Title,
            save.Record.Journal[0].Text,
            save.Record.Journal[0].Meters.Values[0].Key,
            save.Record.Passages[0].Lines[0].Text,
            save.Record.Passages[0].Lines[0].Tags[0].Key,
            save.Record.Passages[0].Lines[0].Tags[0].Value,
            save.Now.Date,
        ];
        Assert.All(texts, text => Assert.Equal("a[2J31mbc", text));
    }

    private static byte[] Reseal(byte[] bytes)
    {
        int at = bytes.AsSpan().LastIndexOf("\"checksum\": \""u8) + "\"checksum\": \"".Length;
        Checksum.Seal(bytes, at);
        return bytes;
    }
}
