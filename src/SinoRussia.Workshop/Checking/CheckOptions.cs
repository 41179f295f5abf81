using SinoRussia.Workshop.Checking.Prose;

namespace SinoRussia.Workshop.Checking;

/// <summary>What to look for.</summary>
/// <param name="Prose">The rules for prose; null where prose is not looked at.</param>
public sealed record CheckOptions(ProseRules? Prose = null);
