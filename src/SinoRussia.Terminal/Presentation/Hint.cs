namespace SinoRussia.Terminal.Presentation;

/// <summary>What a new player is told once or twice; the profile keeps these names in small letters.</summary>
internal enum Hint
{
    Digits,
    Undo,
    Ledger,
    Meters,
    Help,
}
