using SinoRussia.Narrative;

namespace SinoRussia.Game.Tests;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("\"The desk is yours.\"")]
    [InlineData("'The desk is yours.'")]
    [InlineData("\u201cThe desk is yours.\u201d")]
    [InlineData("\u2018The desk is yours.\u2019")]
    [InlineData("\u00abThe desk is yours.\u00bb")]
    [InlineData("\u00bbThe desk is yours.\u00ab")]
    [InlineData("\u201eThe desk is yours.\u201c")]
    [InlineData("\u300cThe desk is yours.\u300d")]
    [InlineData("\u300aThe desk is yours.\u300b")]
    public void A_speech_stands_behind_its_speakers_name(string speech) =>
        Assert.Equal($"Velgin: {speech}", Wording.Spoken(Said(speech, "speaker: Velgin")));

    [Theory]
    [InlineData("He squares the folders. \"The desk is yours.\"")]
    [InlineData("The desk is yours.")]
    [InlineData("\u2026")]
    [InlineData("")]
    public void Narration_is_nobodys_words(string text)
    {
        Line line = Said(text, "speaker: Velgin");
        Assert.Equal(text, Wording.Spoken(line));
        Assert.Equal("", Wording.Speaker(line));
    }

    [Theory]
    [InlineData("speaker:")]
    [InlineData("style: memo")]
    public void A_speech_without_a_name_stands_alone(string tag) =>
        Assert.Equal("\"Yours.\"", Wording.Spoken(Said("\"Yours.\"", tag)));

    private static Line Said(string text, string tag) => new(text, true, [Tag.Parse(tag)], null);

    [Fact]
    public void Speech_that_names_its_speaker_is_not_prefixed()
    {
        Line line = new(
            "\"Item one,\" says Ostranin on the other line. \"They know the hour.\"",
            EndsLine: true,
            [new Tag("speaker", "Gleb Ostranin")],
            Source: null
        );
        Assert.Equal(line.Text, Wording.Spoken(line));
    }
}
