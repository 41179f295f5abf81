using SinoRussia.Terminal.Prose;
using Terminal.Gui.Drawing;

namespace SinoRussia.Terminal.Themes;

/// <summary>The themes for terminals of sixteen colours, and for none.</summary>
internal static class NamedThemes
{
    internal static Theme Dark { get; } =
        Sixteen(
            "ansi-dark",
            ColorName16.Black,
            ColorName16.Gray,
            new Attribute(ColorName16.Black, ColorName16.Yellow),
            new Attribute(ColorName16.White, ColorName16.DarkGray),
            [ColorName16.BrightGreen, ColorName16.BrightYellow, ColorName16.BrightCyan, ColorName16.BrightMagenta],
            new Dictionary<TextRole, Paint>
            {
                // dark grey is unreadable on many consoles: older text is told apart by its lack of bold
                [TextRole.Heading] = Paint.Named(ColorName16.BrightYellow, TextStyle.Bold),
                [TextRole.Speaker] = Paint.Named(ColorName16.White, TextStyle.Bold),
                [TextRole.Cable] = Paint.Named(ColorName16.BrightCyan),
                [TextRole.Press] = Paint.Named(ColorName16.BrightMagenta),
                [TextRole.Memo] = Paint.Named(ColorName16.BrightGreen),
                [TextRole.Body] = Paint.Named(ColorName16.White),
                [TextRole.Strong] = Paint.Named(ColorName16.White, TextStyle.Bold),
                [TextRole.Rise] = Paint.Named(ColorName16.BrightCyan),
                [TextRole.Fall] = Paint.Named(ColorName16.BrightYellow),
                [TextRole.Echo] = Paint.Named(ColorName16.BrightGreen),
                [TextRole.FrameTitle] = Paint.Named(ColorName16.BrightYellow),
                [TextRole.Key] = Paint.Named(ColorName16.BrightYellow),
                [TextRole.Fault] = Paint.Named(ColorName16.BrightRed, TextStyle.Bold),
            }
        );

    internal static Theme Light { get; } =
        Sixteen(
            "ansi-light",
            ColorName16.White,
            ColorName16.DarkGray,
            new Attribute(ColorName16.White, ColorName16.Blue),
            new Attribute(ColorName16.Black, ColorName16.Gray),
            [ColorName16.Blue, ColorName16.Magenta, ColorName16.Red, ColorName16.Black],
            new Dictionary<TextRole, Paint>
            {
                [TextRole.Body] = Paint.Named(ColorName16.Black),
                [TextRole.Strong] = Paint.Named(ColorName16.Black, TextStyle.Bold),
                [TextRole.Heading] = Paint.Named(ColorName16.Blue, TextStyle.Bold),
                [TextRole.Speaker] = Paint.Named(ColorName16.Black, TextStyle.Bold),
                [TextRole.Cable] = Paint.Named(ColorName16.Blue),
                [TextRole.Press] = Paint.Named(ColorName16.Magenta),
                [TextRole.Memo] = Paint.Named(ColorName16.Black, TextStyle.Italic),
                [TextRole.Rise] = Paint.Named(ColorName16.Blue),
                [TextRole.Fall] = Paint.Named(ColorName16.Magenta),
                [TextRole.Echo] = Paint.Named(ColorName16.Blue, TextStyle.Italic),
                [TextRole.FrameTitle] = Paint.Named(ColorName16.Blue),
                [TextRole.Key] = Paint.Named(ColorName16.Blue),
                [TextRole.Fault] = Paint.Named(ColorName16.Red, TextStyle.Bold),
            }
        );

    internal static Theme Mono { get; } =
        new()
        {
            Name = "mono",
            Family = ColourDepth.None,
            Page = Color.None,
            Panel = Color.None,
            Selected = new Attribute(Color.None, Color.None, TextStyle.Reverse),
            SelectedIdle = new Attribute(Color.None, Color.None, TextStyle.Underline),
            Field = new Attribute(Color.None, Color.None, TextStyle.Underline),
            Meters = [Paint.Plain(TextStyle.Bold)],
            Roles = new Dictionary<TextRole, Paint>
            {
                [TextRole.Body] = Paint.Plain(),
                [TextRole.Dim] = Paint.Plain(TextStyle.Faint),
                [TextRole.Strong] = Paint.Plain(TextStyle.Bold),
                [TextRole.Heading] = Paint.Plain(TextStyle.Bold),
                [TextRole.Speaker] = Paint.Plain(TextStyle.Underline),
                [TextRole.Locked] = Paint.Plain(TextStyle.Faint),
                [TextRole.Echo] = Paint.Plain(TextStyle.Italic),
                [TextRole.FrameTitle] = Paint.Plain(TextStyle.Bold),
                [TextRole.Key] = Paint.Plain(TextStyle.Bold),
                [TextRole.Fault] = Paint.Plain(TextStyle.Bold | TextStyle.Underline),
            },
        };

    private static Theme Sixteen(
        string name,
        ColorName16 page,
        ColorName16 quiet,
        Attribute selected,
        Attribute selectedIdle,
        ColorName16[] meters,
        Dictionary<TextRole, Paint> roles
    )
    {
        foreach (
            TextRole role in new[] { TextRole.Dim, TextRole.Ledger, TextRole.Hint, TextRole.Locked, TextRole.Frame }
        )
            roles.TryAdd(role, Paint.Named(quiet));
        return new Theme
        {
            Name = name,
            Family = ColourDepth.Sixteen,
            Page = new Color(page),
            Panel = new Color(page),
            Selected = selected,
            SelectedIdle = selectedIdle,
            Field = selectedIdle,
            Meters = [.. meters.Select(colour => Paint.Named(colour, TextStyle.Bold))],
            Roles = roles,
        };
    }
}
