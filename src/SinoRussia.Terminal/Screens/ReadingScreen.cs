using System.Drawing;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Screens;

/// <summary>A text to read, and a way back.</summary>
internal class ReadingScreen : Screen
{
    private readonly string _title;
    private readonly StoryView _text;
    private readonly IReadOnlyList<Offer> _offers;

    internal ReadingScreen(Look look, KeyMap keys, string title, IEnumerable<Paragraph> text, Action back)
        : base(look, keys)
    {
        _title = title;
        _text = new StoryView(look);
        _offers = [new Offer(ShellAction.Back, "Back", "go back", back)];
        Add(_text);
        _text.Replace([], text);
    }

    internal override string Caption => _title;

    internal override View FocusTarget => _text;

    internal override IEnumerable<KeyWords> KeysInWords => StoryView.KeysToRead;

    protected override IReadOnlyList<Offer> OwnOffers => _offers;

    protected override bool OnKeyDown(Key key) => (key == Key.Space && _text.ReadOn()) || base.OnKeyDown(key);

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        (int width, int height) = (Viewport.Width, Viewport.Height);
        Lines.Clear();
        Lines.Add(new Rectangle(0, 0, width, height - 1), _title);
        Place(_text, 1, 2, width - 2, height - 5);
        Place(KeyLine, 0, height - 1, width, 1);
        base.OnSubViewLayout(args);
    }
}
