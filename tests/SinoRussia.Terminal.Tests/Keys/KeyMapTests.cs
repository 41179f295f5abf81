using SinoRussia.Terminal.Keys;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Keys;

public class KeyMapTests
{
    [Fact]
    public void No_key_means_two_things()
    {
        Key[] all = [.. Candidates()];
        ShellAction[] actions = Enum.GetValues<ShellAction>();
        Assert.All(all, key => Assert.InRange(actions.Count(action => KeyMap.Default.Means(key, action)), 0, 1));
    }

    [Theory]
    [InlineData("Help", "F1, ?")]
    [InlineData("Back", "Esc")]
    [InlineData("ReadOn", "Space")]
    [InlineData("Leave", "Ctrl-C")]
    [InlineData("Save", "F2, s")]
    [InlineData("Accept", "Enter")]
    public void Keys_are_named_as_they_are_written_on_the_keyboard(string action, string names) =>
        Assert.Equal(names, KeyMap.Default.AllKeysOf(Enum.Parse<ShellAction>(action)));

    private static IEnumerable<Key> Candidates() =>
        [
            .. Enumerable.Range('!', 94).Select(sign => new Key(sign)),
            Key.F1,
            Key.F2,
            Key.F3,
            Key.F4,
            Key.F5,
            Key.F6,
            Key.F7,
            Key.F8,
            Key.Esc,
            Key.Tab,
            Key.Space,
            Key.Enter,
            Key.C.WithCtrl,
        ];
}
