using System.Globalization;
using CsCheck;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Tests;

public sealed class ComposedTextTests
{
    [Fact]
    public void It_is_what_another_implementation_makes_of_600_texts() =>
        Assert.All(
            File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "composed.txt")),
            line =>
            {
                string[] sides = line.Split(';');
                Assert.Equal(Text(sides[1]), ComposedText.Of(Text(sides[0])));
            }
        );

    [Fact]
    public void What_is_composed_stays_as_it_is() =>
        Gen.String.Sample(text => ComposedText.Of(ComposedText.Of(text)) == ComposedText.Of(text), iter: 5000);

    [Fact]
    public void Half_characters_are_left_alone()
    {
        string half = "a\u0301" + (char)0xdc00;

        Assert.Equal(half, ComposedText.Of(half));
    }

    private static string Text(string codes) =>
        string.Concat(
            codes.Split(' ').Select(code => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, null)))
        );
}
