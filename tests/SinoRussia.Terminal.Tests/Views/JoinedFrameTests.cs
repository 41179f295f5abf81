using System.Drawing;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Tests.Views;

public class JoinedFrameTests
{
    private sealed class Framed(JoinedFrame frame) : View
    {
        protected override bool OnDrawingContent(DrawContext? context)
        {
            frame.Draw(this);
            return true;
        }
    }

    private static string Draw(Look look, params (Rectangle Box, string Title)[] boxes)
    {
        JoinedFrame frame = new(look);
        foreach ((Rectangle box, string title) in boxes)
            frame.Add(box, title);
        using Shown<Framed> shown = new(_ => new Framed(frame), 12, 5, look);
        return shown.Screen;
    }

    [Fact]
    public void Lines_that_meet_are_joined() =>
        Assert.Equal(
            "╭─ A ──┬───╮\n│      │   │\n├──────┤   │\n│      │   │\n╰──────┴───╯",
            Draw(
                Looks.Unicode,
                (new Rectangle(0, 0, 8, 3), "A"),
                (new Rectangle(0, 2, 8, 3), ""),
                (new Rectangle(7, 0, 5, 5), "")
            )
        );

    [Fact]
    public void In_ascii_they_are_plain() =>
        Assert.Equal(
            "+- A ------+\n|          |\n|          |\n|          |\n+----------+",
            Draw(Looks.Ascii, (new Rectangle(0, 0, 12, 5), "A"))
        );

    [Fact]
    public void A_title_that_is_too_long_is_cut_and_cannot_break_out() =>
        Assert.StartsWith(
            "╭─ A lon… ─╮",
            Draw(Looks.Unicode, (new Rectangle(0, 0, 12, 5), "A long\u001b title")),
            StringComparison.Ordinal
        );
}
