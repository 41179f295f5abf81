using System.Text;
using SinoRussia.Game;

namespace SinoRussia;

/// <summary>Keeps a readable copy of the campaign in a file of the player's choice.</summary>
/// <param name="path">The file; null for none. <c>.md</c> gives Markdown.</param>
/// <param name="error">Where bad news goes.</param>
internal sealed class TranscriptFile(string? path, TextWriter error)
{
    private bool _failed;

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
                $"The transcript cannot be written to '{path}': check that its folder exists and can be written."
            );
        }
    }
}
