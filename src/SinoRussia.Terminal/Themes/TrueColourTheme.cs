using SinoRussia.Terminal.Prose;
using Terminal.Gui.Drawing;

namespace SinoRussia.Terminal.Themes;

/// <summary>The colours a 24-bit theme chooses, each 0xRRGGBB; the rest follows from them.</summary>
internal sealed record TrueColourTheme
{
    internal required string Name { get; init; }
    internal required int Page { get; init; }
    internal required int Panel { get; init; }
    internal required int Body { get; init; }
    internal required int Dim { get; init; }
    internal required int Accent { get; init; }
    internal required int SelectedIdle { get; init; }
    internal required int Speaker { get; init; }
    internal required int Cable { get; init; }
    internal required int Press { get; init; }
    internal required int Memo { get; init; }
    internal required int Rise { get; init; }
    internal required int Fall { get; init; }
    internal required int Fault { get; init; }
    internal required int Frame { get; init; }
    internal required IReadOnlyList<int> Meters { get; init; }

    internal Theme Build() =>
        new()
        {
            Name = Name,
            Family = ColourDepth.TrueColour,
            Page = Paint.ColourOf(Page),
            Panel = Paint.ColourOf(Panel),
            Selected = new Attribute(Paint.ColourOf(Page), Paint.ColourOf(Accent), TextStyle.Bold),
            SelectedIdle = new Attribute(Paint.ColourOf(Body), Paint.ColourOf(SelectedIdle)),
            Field = new Attribute(Paint.ColourOf(Body), Paint.ColourOf(SelectedIdle)),
            Meters = [.. Meters.Select(colour => Paint.Rgb(colour, TextStyle.Bold))],
            Roles = new Dictionary<TextRole, Paint>
            {
                [TextRole.Body] = Paint.Rgb(Body),
                [TextRole.Dim] = Paint.Rgb(Dim),
                [TextRole.Strong] = Paint.Rgb(Body, TextStyle.Bold),
                [TextRole.Heading] = Paint.Rgb(Accent, TextStyle.Bold),
                [TextRole.Speaker] = Paint.Rgb(Speaker, TextStyle.Bold),
                [TextRole.Cable] = Paint.Rgb(Cable),
                [TextRole.Press] = Paint.Rgb(Press),
                [TextRole.Memo] = Paint.Rgb(Memo),
                [TextRole.Ledger] = Paint.Rgb(Dim),
                [TextRole.Rise] = Paint.Rgb(Rise),
                [TextRole.Fall] = Paint.Rgb(Fall),
                [TextRole.Echo] = Paint.Rgb(Memo, TextStyle.Italic),
                [TextRole.Hint] = Paint.Rgb(Dim),
                [TextRole.Locked] = Paint.Rgb(Dim),
                [TextRole.Frame] = Paint.Rgb(Frame),
                [TextRole.FrameTitle] = Paint.Rgb(Accent),
                [TextRole.Key] = Paint.Rgb(Accent),
                [TextRole.Fault] = Paint.Rgb(Fault, TextStyle.Bold),
            },
        };
}
