using System.Drawing;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Screens;

/// <summary>The keys of the screen below, which keeps them while this one is read.</summary>
internal sealed class HelpScreen : Screen
{
    private readonly StoryView _text;
    private readonly IReadOnlyList<Offer> _offers;

    internal HelpScreen(Look look, KeyMap keys, Screen about, Action back)
        : base(look, keys)
    {
        _text = new StoryView(look);
        _offers = [new Offer(ShellAction.Back, "Back", "go back", back)];
        Add(_text);
        _text.Replace([], HelpText.Of(about, keys));
    }

    internal override string Caption => "Help";

    internal override View FocusTarget => _text;

    internal override IEnumerable<KeyWords> KeysInWords => StoryView.KeysToRead;

    protected override IReadOnlyList<Offer> OwnOffers => _offers;

    protected override bool OnKeyDown(Key key) => (key == Key.Space && _text.ReadOn()) || base.OnKeyDown(key);

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        (int width, int height) = (Viewport.Width, Viewport.Height);
        Lines.Clear();
        Lines.Add(new Rectangle(0, 0, width, height - 1), "Help");
        Place(_text, 1, 2, width - 2, height - 5);
        Place(KeyLine, 0, height - 1, width, 1);
        base.OnSubViewLayout(args);
    }
}
