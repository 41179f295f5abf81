using SinoRussia.Game.Meters;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Walking.Policies;

/// <summary>
/// The bots of a story, from a text file beside it: <c>kremlin.policies</c> beside <c>kremlin.ink</c>. A line is a bot:
/// <code>
/// # anything behind a number sign is a comment
/// hawk:     influence +2, trust -1
/// balancer: trust -> 55, dependence -> 45 x2, random 10%
/// goal:     trust +, dependence -
/// </code>
/// <c>+2</c> and <c>-1</c> are weights; <c>-> 55</c> wants the meter near 55, <c>x2</c> twice as much as other wishes;
/// <c>random 10%</c> chooses blindly one time in ten. The line <c>goal</c> is no bot: it says which way each meter is
/// better, for finding options that are worse than another in every way.
/// </summary>
/// <param name="Bots">The bots, in the order of the file.</param>
/// <param name="Goals">Which way each meter is better; a meter not named is better high.</param>
public sealed record PolicyBook(IReadOnlyList<Bot> Bots, IReadOnlyList<Wish> Goals)
{
    /// <summary>A story without bots.</summary>
    public static PolicyBook Empty { get; } = new([], []);

    /// <summary>Reads a policies file.</summary>
    /// <param name="file">The file's name, for findings.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="meters">The story's meters.</param>
    /// <returns>The book, and what is wrong with the file; a line with anything wrong is left out.</returns>
    public static (PolicyBook Book, IReadOnlyList<Diagnostic> Findings) Parse(
        string file,
        string text,
        IReadOnlyList<Meter> meters
    ) => new PolicyReader(file, meters).Read(text);

    /// <summary>A bot by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The bot, or null where there is none.</returns>
    public Bot? Find(string name) => Bots.FirstOrDefault(bot => bot.Name == name);
}
