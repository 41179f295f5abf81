using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>The last row: the keys that do something now. A click does the same. A notice may take its place.</summary>
internal sealed class KeyLine : DrawnView
{
    private const string Gap = "  ";
    private readonly Look _look;
    private readonly KeyMap _keys;
    private readonly List<(int From, int To, Offer Offer)> _places = [];
    private string _notice = "";
    private TextRole _role = TextRole.Strong;
    private bool _keepsEnd;

    internal KeyLine(Look look, KeyMap keys)
    {
        _look = look;
        _keys = keys;
        CanFocus = false;
        MouseBindings.Clear();
    }

    /// <summary>Gives the offers of the screen, most important first.</summary>
    internal Func<IEnumerable<Offer>>? Offers { get; set; }

    /// <summary>Says something at the right, until something else is said.</summary>
    /// <param name="notice">What to say.</param>
    /// <param name="isProblem">Whether it is bad news.</param>
    /// <param name="keepsEnd">Whether its beginning is cut off where it is too long: it names a path, and its end the reason.</param>
    internal void Say(string notice, bool isProblem = false, bool keepsEnd = false)
    {
        _keepsEnd = keepsEnd;
        _notice = notice;
        _role = isProblem ? TextRole.Fault : TextRole.Strong;
        SetNeedsDraw();
    }

    private IEnumerable<Offer> Shown =>
        (Offers?.Invoke() ?? []).Where(offer => offer.IsAvailable).OrderBy(offer => offer.IsMinor);

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) || mouse.Position is not { } at)
            return false;
        Offer? offer = _places.FirstOrDefault(place => at.X >= place.From && at.X < place.To).Offer;
        offer?.Run();
        return offer is not null;
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        _places.Clear();
        Offer[] offers = [.. Shown];
        string said = Printable.Line(_notice);
        int widest = Viewport.Width - 2 - offers.Where(IsHelp).Sum(offer => WidthOf(offer) + Gap.Length);
        string notice = _keepsEnd
            ? Columns.ClipStart(said, widest, _look.Glyphs.Ellipsis)
            : Columns.Clip(said, widest, _look.Glyphs.Ellipsis);
        int room = Viewport.Width - 1 - (notice.Length > 0 ? Columns.Of(notice) + 2 : 0);
        HashSet<Offer> fitting = Fitting(offers, room);
        int x = 1;
        foreach (Offer offer in offers.Where(fitting.Contains))
        {
            string key = _keys.FirstKeyOf(offer.Action);
            int width = WidthOf(offer);
            SetAttribute(_look.Of(this, TextRole.Key));
            AddStr(x, 0, key);
            SetAttribute(_look.Of(this, TextRole.Dim));
            AddStr(x + Columns.Of(key) + 1, 0, offer.Label);
            _places.Add((x, x + width, offer));
            x += width + Gap.Length;
        }

        SetAttribute(_look.Of(this, _role));
        AddStr(Viewport.Width - 1 - Columns.Of(notice), 0, notice);
        return true;
    }

    private static bool IsHelp(Offer offer) => offer.Action == ShellAction.Help;

    private int WidthOf(Offer offer) => Columns.Of(_keys.FirstKeyOf(offer.Action)) + 1 + Columns.Of(offer.Label);

    /// <summary>What there is room for. Help comes first: whoever misses a key finds it there.</summary>
    private HashSet<Offer> Fitting(IReadOnlyList<Offer> offers, int room)
    {
        HashSet<Offer> fitting = [];
        int x = 1;
        foreach (Offer offer in offers.OrderByDescending(IsHelp))
        {
            if (x + WidthOf(offer) > room)
                continue;
            fitting.Add(offer);
            x += WidthOf(offer) + Gap.Length;
        }

        return fitting;
    }
}
