namespace SinoRussia.Saves.Profiles;

/// <summary>In whose way dates and large numbers are written. The game's words are English in each.</summary>
public enum DateLanguage
{
    /// <summary><c>4 March 2026</c>, <c>1,234.5</c>.</summary>
    English,

    /// <summary><c>04.03.2026</c>, <c>1 234,5</c>.</summary>
    Russian,

    /// <summary><c>2026年3月4日</c>, <c>1,234.5</c>.</summary>
    Chinese,

    /// <summary><c>2026-03-04</c>, <c>1 234.5</c>.</summary>
    Iso,
}
