namespace SinoRussia.Plain;

/// <summary>What came of a command that leads to another place in the story.</summary>
/// <param name="HasMoved">Whether the story stands elsewhere now.</param>
/// <param name="Sentences">What to say of it.</param>
internal sealed record Moved(bool HasMoved, IReadOnlyList<string> Sentences)
{
    /// <summary>Nothing has moved.</summary>
    /// <param name="sentences">Why, or what may be typed.</param>
    /// <returns>What came of it.</returns>
    public static Moved Not(params IReadOnlyList<string> sentences) => new(false, sentences);

    /// <summary>The story stands elsewhere.</summary>
    /// <param name="sentence">Where.</param>
    /// <returns>What came of it.</returns>
    public static Moved To(string sentence) => new(true, [sentence]);
}
