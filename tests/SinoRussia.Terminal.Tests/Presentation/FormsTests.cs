using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Presentation;

namespace SinoRussia.Terminal.Tests.Presentation;

public class FormsTests
{
    private static readonly DateTimeOffset Then = new(2026, 3, 4, 5, 6, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(DateLanguage.English, "4 March 2026", "Wed 05:06", "1,234,567.89")]
    [InlineData(DateLanguage.Russian, "04.03.2026", "04.03.2026 05:06", "1\u00A0234\u00A0567,89")]
    [InlineData(DateLanguage.Chinese, "2026年3月4日", "2026年3月4日 05:06", "1,234,567.89")]
    [InlineData(DateLanguage.Iso, "2026-03-04", "2026-03-04 05:06", "1\u00A0234\u00A0567.89")]
    public void Each_language_has_its_way(DateLanguage language, string date, string recent, string number)
    {
        Forms forms = new(language);
        Assert.Equal(date, forms.Date(Then));
        Assert.Equal(recent, forms.Recent(Then));
        Assert.Equal(number, forms.Number(1234567.891));
        Assert.Equal("-12", forms.Number(-12));
        Assert.Equal("0", forms.Number(-0.001));
        Assert.Equal("1 decision", forms.Decisions(1));
    }

    [Theory]
    [InlineData(DateLanguage.Chinese)]
    [InlineData(DateLanguage.Russian)]
    [InlineData(DateLanguage.Iso)]
    [InlineData(DateLanguage.English)]
    public void In_ascii_all_of_it_is_ascii(DateLanguage language)
    {
        Forms forms = new(language, IsAscii: true);
        Assert.True(System.Text.Ascii.IsValid(forms.Date(Then) + forms.Recent(Then) + forms.Number(1234.5)));
    }
}
