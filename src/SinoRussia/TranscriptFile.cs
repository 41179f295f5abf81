using System.Text;
using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Stories;

namespace SinoRussia;

/// <summary>Keeps a readable copy of the campaign in a file of the player's choice.</summary>
/// <param name="path">The file; null for none. <c>.md</c> gives Markdown.</param>
/// <param name="error">Where bad news goes.</param>
internal sealed class TranscriptFile(string? path, TextWriter error)
{
    private bool _failed;

    /// <summary>Why a file will not do for a transcript.</summary>
    /// <param name="path">The file; null for none.</param>
    /// <param name="source">The story to be played; null where none was named.</param>
    /// <returns>A sentence where it is the story itself, which would be lost; else null.</returns>
    public static string? Objection(string? path, StorySource? source) =>
        path is { Length: > 0 } && source?.FullPath is { } story && Path.GetFullPath(path) == story
            ? $"--transcript would write over the story '{path}': name another file"
            : null;

    /// <summary>Writes the campaign as it stands. A file that cannot be written is told once, and play goes on.</summary>
    /// <param name="campaign">The campaign.</param>
    public void Write(Campaign campaign)
    {
        if (path is null || _failed)
        {
            return;
        }

        try
        {
            bool markdown = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
            File.WriteAllText(path, Transcript.Render(campaign, markdown), new UTF8Encoding(false));
        }
        catch (Exception problem)
            when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            _failed = true;
            error.WriteLine(
                $"The transcript cannot be written to '{PlainText.Clean(path)}': check that its folder exists and can be written."
            );
        }
    }
}
