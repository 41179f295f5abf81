using System.Text;
using CsCheck;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Tests;

public sealed class SlotNameTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("before the talks")]
    [InlineData("v1.2-final_3")]
    [InlineData("Перед переговорами")]
    [InlineData("谈判之前")]
    [InlineData("हिन्दी")]
    [InlineData("العربية")]
    [InlineData("COM10")]
    [InlineData("console")]
    [InlineData("a..b")]
    public void A_good_name_will_do(string name) => Assert.Null(SlotName.Objection(name));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData(".hidden")]
    [InlineData("end.")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("../a")]
    [InlineData("/etc/passwd")]
    [InlineData("C:")]
    [InlineData("a:stream")]
    [InlineData("a*")]
    [InlineData("a?")]
    [InlineData("a\"b")]
    [InlineData("a<b>")]
    [InlineData("a|b")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a\u001b[31mb")]
    [InlineData("a\u202eb")]
    [InlineData("a\u200bb")]
    [InlineData("\ud800")]
    [InlineData("\u0301a")]
    [InlineData("~")]
    [InlineData("$HOME")]
    [InlineData("%2e%2e")]
    [InlineData("CON")]
    [InlineData("nul")]
    [InlineData("Com1")]
    [InlineData("lpt9.txt")]
    [InlineData("aux .x")]
    public void A_bad_name_gets_a_sentence(string? name) =>
        Assert.EndsWith(".", SlotName.Objection(name), StringComparison.Ordinal);

    [Fact]
    public void Three_hundred_characters_and_a_million_are_too_many()
    {
        Assert.Contains("80", SlotName.Objection(new string('я', 300)), StringComparison.Ordinal);
        Assert.Contains("80", SlotName.Objection(new string('\u0301', 1_000_000)), StringComparison.Ordinal);
    }

    [Fact]
    public void Eighty_characters_will_do_and_no_more()
    {
        Assert.Null(SlotName.Objection(new string('a', 80)));
        Assert.Contains("80", SlotName.Objection(new string('a', 81)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_will_do_names_a_file_right_in_the_folder() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char[" .-_/\\:aA1яЖ雪é\u0301\0"], 0, 90])
            .Sample(
                name =>
                {
                    if (SlotName.Objection(name) is { } objection)
                    {
                        Assert.EndsWith(".", objection, StringComparison.Ordinal);
                        return;
                    }

                    string path = new SaveStore("/saves").PathOf(name);
                    Assert.Equal(Path.GetFullPath("/saves"), Path.GetDirectoryName(Path.GetFullPath(path)));
                    string file = SlotName.Composed(name);
                    Assert.Equal($"{file}.json", Path.GetFileName(path));
                    Assert.InRange(Encoding.UTF8.GetByteCount($"{file}.json.kept-1000"), 1, 255);
                    Assert.DoesNotContain(
                        name,
                        character => char.IsControl(character) || character is '/' or '\\' or ':'
                    );
                    Assert.Equal(name.Trim(' ', '.'), name);
                },
                iter: 20_000
            );

    [Fact]
    public void A_path_always_makes_a_key_fit_for_a_slot() =>
        Gen.String.Sample(
            name =>
                Assert.Null(
                    SlotName.Objection(
                        SlotName.AutosaveOf(StoryKey.OfPath($"/x/{name.Replace("\0", "", StringComparison.Ordinal)}"))
                    )
                ),
            iter: 5000
        );

    [Fact]
    public void Two_files_of_one_name_have_two_keys()
    {
        string one = StoryKey.OfPath("/a/story.ink");

        Assert.Matches("^story-[0-9a-f]{8}$", one);
        Assert.NotEqual(one, StoryKey.OfPath("/b/story.ink"));
        Assert.Equal(one, StoryKey.OfPath("/a/../a/story.ink"));
    }
}
