using SinoRussia.Game;
using SinoRussia.Saves.Profiles;

namespace SinoRussia;

/// <summary>Keeps the profile up with a campaign in plain mode; trouble with it is told once and stops nothing.</summary>
internal sealed class ProfileNotes
{
    private readonly ProfileStore _store;
    private readonly ProfileKeeper _keeper;
    private readonly string _key;
    private readonly TextWriter _error;
    private string? _told;

    /// <summary>Begins to keep it, and tells what is wrong with it already.</summary>
    /// <param name="store">The profile.</param>
    /// <param name="key">The story's key.</param>
    /// <param name="error">Where bad news goes.</param>
    public ProfileNotes(ProfileStore store, string key, TextWriter error)
    {
        _store = store;
        _keeper = new ProfileKeeper(store);
        _key = key;
        _error = error;
        _ = store.Profile;
        SayProblem();
    }

    /// <summary>Notes what is new in the campaign.</summary>
    /// <param name="campaign">The campaign, after it has moved.</param>
    public void Write(Campaign campaign)
    {
        if (!_keeper.Note(_key, campaign))
        {
            SayProblem();
        }
    }

    private void SayProblem()
    {
        if (_told is null && _store.Problem is { } problem)
        {
            _told = problem;
            _error.WriteLine(problem);
        }
    }
}
