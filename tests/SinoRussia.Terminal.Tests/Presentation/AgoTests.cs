using SinoRussia.Terminal.Presentation;

namespace SinoRussia.Terminal.Tests.Presentation;

public class AgoTests
{
    [Theory]
    [InlineData(10, "just now")]
    [InlineData(-500, "just now")]
    [InlineData(60 * 5, "5 min ago")]
    [InlineData(60 * 60 * 2, "today, 10:00")]
    [InlineData(60 * 60 * 14, "yesterday, 22:00")]
    [InlineData(60 * 60 * 24 * 3, "Sat 12:00")]
    [InlineData(60 * 60 * 24 * 30, "1 June 2025")]
    public void The_past_is_said_as_people_say_it(int secondsAgo, string words)
    {
        FixedClock clock = new();
        Assert.Equal(words, Ago.Of(clock.Now.AddSeconds(-secondsAgo), clock, new Forms()));
    }
}
