using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Keys;

/// <summary>Which keys mean what. Help and the line of keys are made from it, so they cannot lie.</summary>
internal sealed class KeyMap
{
    private readonly Dictionary<ShellAction, Key[]> _keys;

    private KeyMap(Dictionary<ShellAction, Key[]> keys) => _keys = keys;

    internal static KeyMap Default { get; } =
        new(
            new Dictionary<ShellAction, Key[]>
            {
                [ShellAction.Help] = [Key.F1, new Key('?')],
                [ShellAction.Save] = [Key.F2, Key.S],
                [ShellAction.Load] = [Key.F3],
                [ShellAction.Undo] = [Key.U],
                [ShellAction.Ledger] = [Key.F5, Key.L],
                [ShellAction.Codex] = [Key.F6, Key.C],
                [ShellAction.Entry] = [Key.E],
                [ShellAction.Search] = [new Key('/')],
                [ShellAction.History] = [Key.F4, Key.H],
                [ShellAction.Rewind] = [Key.F8, Key.R],
                [ShellAction.Lines] = [Key.F9, Key.B],
                [ShellAction.Table] = [Key.T],
                [ShellAction.Theme] = [Key.F7],
                [ShellAction.Back] = [Key.Esc],
                [ShellAction.Accept] = [Key.Enter],
                [ShellAction.ReadOn] = [Key.Space],
                [ShellAction.NextPane] = [Key.Tab],
                [ShellAction.Leave] = [Key.C.WithCtrl],
            }
        );

    /// <summary>Whether a key means an action.</summary>
    internal bool Means(Key key, ShellAction action) => Array.Exists(_keys[action], bound => bound == key);

    /// <summary>The first key of an action, as it is written on the line of keys.</summary>
    internal string FirstKeyOf(ShellAction action) => NameOf(_keys[action][0]);

    /// <summary>The last key of an action: a letter or a sign where it has one.</summary>
    internal string LastKeyOf(ShellAction action) => NameOf(_keys[action][^1]);

    /// <summary>All keys of an action, as help shows them.</summary>
    internal string AllKeysOf(ShellAction action) => string.Join(", ", _keys[action].Select(NameOf));

    private static string NameOf(Key key) =>
        key == Key.Esc ? "Esc"
        : key == Key.Space ? "Space"
        : key == Key.Tab ? "Tab"
        : key == Key.Enter ? "Enter"
        : key.IsCtrl
            ? $"Ctrl-{(char)key.NoCtrl.AsRune.Value}"
                .ToUpperInvariant()
                .Replace("CTRL", "Ctrl", StringComparison.Ordinal)
        : key.AsRune.Value > ' ' ? key.AsRune.ToString()
        : key.ToString();
}
