using SinoRussia.Commands;
using SinoRussia.Game;
using SinoRussia.Stories;

namespace SinoRussia;

/// <summary>Keeps a playtest of the campaign as it is played.</summary>
/// <param name="path">The file; null for none.</param>
/// <param name="source">The story.</param>
/// <param name="error">Where bad news goes.</param>
internal sealed class RecordFile(string? path, StorySource source, TextWriter error)
{
    private bool _failed;

    /// <summary>Writes the campaign as it stands. A file that cannot be written is told once, and play goes on.</summary>
    /// <param name="campaign">The campaign.</param>
    public void Write(Campaign campaign)
    {
        if (path is not null && !_failed && campaign.Fault is null)
        {
            _failed = !Recorder.Write(campaign, source, path, error);
        }
    }
}
