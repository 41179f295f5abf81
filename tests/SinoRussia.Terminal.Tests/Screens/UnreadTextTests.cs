using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Screens;

public class UnreadTextTests
{
    private const string ReadOn = "Space or Enter reads on";

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void Text_below_the_edge_is_announced_also_where_the_choices_take_more_rows_than_before(
        int width,
        int height
    )
    {
        for (int lines = 4; lines <= height; lines++)
        {
            using Played game = new(Growing(lines), width, height);
            game.Stage.Type("1");
            Assert.True(game.Shows($"Last of {lines}") || game.Shows(ReadOn), game.Screen);
            for (int page = 0; page < 9 && game.Shows(ReadOn); page++)
                game.Stage.Press(Key.Space);
            Assert.True(game.Shows($"Last of {lines}"), game.Screen);
        }
    }

    /// <summary>After a passage with one choice comes one of so many lines, with choices that take many rows.</summary>
    private static string Growing(int lines) =>
        $"""
            All is quiet.
            + [Go in.] In you go.
            - {string.Join('\n', Enumerable.Range(1, lines).Select(at => $"Line {at}. # style: memo"))}
            Last of {lines}.
            + [Sign what lies there.] Signed.
            + [Ask for one telephone call. #locked: {string.Join(
                ' ',
                Enumerable.Repeat("Such calls are for friends.", 6)
            )}] Called.
            + [Send it back.] Sent.
            - -> END
            """;
}
