using SinoRussia.Game;
using SinoRussia.Saves;

namespace SinoRussia.Plain;

/// <summary>Tells of saves that fail: once, not after every decision.</summary>
/// <param name="game">The campaign, which writes itself down.</param>
/// <param name="error">Where bad news goes.</param>
internal sealed class SaveNews(SavedCampaign game, TextWriter error)
{
    private string? _toldProblem;
    private string? _toldNotice;

    /// <summary>Says what is new about the last save.</summary>
    public void Say()
    {
        if (game.LastNotice is { } notice && notice != _toldNotice)
        {
            error.WriteLine(notice);
        }

        _toldNotice = game.LastNotice;
        if (game.Campaign.Status != CampaignStatus.Failed && game.LastProblem != _toldProblem)
        {
            _toldProblem = game.LastProblem;
            if (_toldProblem is not null)
            {
                error.WriteLine($"Not saved: {_toldProblem}");
            }
        }
    }
}
