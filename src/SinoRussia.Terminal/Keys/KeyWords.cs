namespace SinoRussia.Terminal.Keys;

/// <summary>Keys that a view handles by itself, in words, for help.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="Meaning">What they do.</param>
internal sealed record KeyWords(string Keys, string Meaning);
