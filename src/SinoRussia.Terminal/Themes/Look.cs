using SinoRussia.Terminal.Prose;
using Terminal.Gui.Drawing;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Themes;

/// <summary>The theme and the signs in use. Every view draws through one shared look, so a switch reaches all.</summary>
internal sealed class Look(Theme theme, GlyphSet glyphs)
{
    private Theme _theme = theme;

    /// <summary>Raised after the theme was switched.</summary>
    internal event Action? Changed;

    internal Theme Theme
    {
        get => _theme;
        set
        {
            _theme = value;
            Changed?.Invoke();
        }
    }

    internal GlyphSet Glyphs { get; } = glyphs;

    /// <summary>The colours of a role on the surface that a view stands on.</summary>
    internal Attribute Of(View view, TextRole role) => On(view, _theme.Of(role));

    /// <summary>The colours of a meter on the surface that a view stands on.</summary>
    internal Attribute OfMeter(View view, int tint) => On(view, _theme.Meter(tint));

    /// <summary>Paints a whole screen or a panel over it, with what Terminal.Gui draws by itself inside.</summary>
    internal void Cover(View view, bool isPanel)
    {
        Paint body = _theme.Of(TextRole.Body);
        Attribute normal = new(body.Foreground, isPanel ? _theme.Panel : _theme.Page, body.Style);
        view.SetScheme(
            new Scheme(normal)
            {
                Focus = normal,
                Active = normal,
                Highlight = normal,
                HotNormal = normal,
                HotFocus = normal,
                HotActive = normal,
                Disabled = normal,
                Editable = _theme.Field,
                ReadOnly = normal,
            }
        );
    }

    private static Attribute On(View view, Paint paint) =>
        new(paint.Foreground, view.GetAttributeForRole(VisualRole.Normal).Background, paint.Style);
}
