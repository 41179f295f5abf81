using SinoRussia.Game.Meters;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Screens;

/// <summary>What fills the window, or lies over what does. The window shows one, or one and a panel over it.</summary>
internal abstract class Screen : DrawnView
{
    private readonly KeyMap _keys;

    protected Screen(Look look, KeyMap keys)
    {
        Look = look;
        _keys = keys;
        Lines = new JoinedFrame(look);
        KeyLine = new KeyLine(look, keys) { Offers = () => Offers };
        CanFocus = true;
        Width = Dim.Fill();
        Height = Dim.Fill();
        KeyBindings.Clear();
        MouseBindings.Clear();
        Add(KeyLine);
    }

    /// <summary>What stands in the terminal's own title.</summary>
    internal abstract string Caption { get; }

    /// <summary>Whether it lies over another screen and keeps the keys from it.</summary>
    internal virtual bool IsPanel => false;

    /// <summary>Keys that its views handle by themselves.</summary>
    internal virtual IEnumerable<KeyWords> KeysInWords => [];

    /// <summary>The meters that it shows, for help; none as a rule.</summary>
    internal virtual IReadOnlyList<Meter> Meters => [];

    /// <summary>The signs that it draws.</summary>
    internal GlyphSet Glyphs => Look.Glyphs;

    /// <summary>What the window offers on every screen.</summary>
    internal IReadOnlyList<Offer> CommonOffers { get; set; } = [];

    /// <summary>Everything that a key can do here, the most important first.</summary>
    internal IEnumerable<Offer> Offers => OwnOffers.Concat(CommonOffers);

    /// <summary>Where the cursor of the keyboard is at first.</summary>
    internal virtual View FocusTarget => this;

    protected Look Look { get; }

    protected JoinedFrame Lines { get; }

    protected KeyLine KeyLine { get; }

    protected virtual IReadOnlyList<Offer> OwnOffers => [];

    /// <summary>Called when the screen has become the one on top, at first and again.</summary>
    internal virtual void OnShown() => FocusTarget.SetFocus();

    /// <summary>Shows at once what is still to appear.</summary>
    /// <returns>Whether anything was: then the key that asked for it means nothing else.</returns>
    internal virtual bool ShowRest() => false;

    protected override bool OnKeyDown(Key key)
    {
        Offer? offer = Offers.FirstOrDefault(offer => offer.IsAvailable && _keys.Means(key, offer.Action));
        offer?.Run();
        return offer is not null;
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        Lines.Draw(this);
        return true;
    }

    /// <summary>A title, with a mark before it where its part of the screen has the keys.</summary>
    protected string Titled(string title, View part) => part.HasFocus ? $"{Look.Glyphs.Dot} {title}" : title;

    /// <summary>Sets where a view stands, in cells of its screen; nothing is smaller than empty.</summary>
    internal static void Place(View view, int x, int y, int width, int height)
    {
        view.X = x;
        view.Y = y;
        view.Width = Math.Max(0, width);
        view.Height = Math.Max(0, height);
    }
}
