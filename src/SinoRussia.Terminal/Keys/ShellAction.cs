namespace SinoRussia.Terminal.Keys;

/// <summary>What a key can mean; which of them are on offer is up to the screen.</summary>
internal enum ShellAction
{
    Help,
    Save,
    Load,
    Undo,
    Ledger,
    Codex,
    Entry,
    Search,
    History,
    Rewind,
    Lines,
    Table,
    Theme,
    Back,
    Accept,
    ReadOn,
    NextPane,
    Leave,
}
