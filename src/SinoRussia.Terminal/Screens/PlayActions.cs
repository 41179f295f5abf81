namespace SinoRussia.Terminal.Screens;

/// <summary>Where the play screen leads.</summary>
internal sealed record PlayActions(
    Action Pause,
    Action Save,
    Action Load,
    Action Ledger,
    Action Codex,
    Action<string> Entry,
    Action History,
    Action Rewind,
    Action Lines,
    Action Ending,
    Action Title,
    Action Leave
);
