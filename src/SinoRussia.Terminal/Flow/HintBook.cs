using SinoRussia.Game;
using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Presentation;

namespace SinoRussia.Terminal.Flow;

/// <summary>Which hints are still to be given. One that was seen often enough, or whose matter was used, is gone for good.</summary>
internal sealed class HintBook(ProfileStore store)
{
    private const int MostAtOnce = 2;

    /// <summary>Raised with a hint whose matter was used, whether or not it was left.</summary>
    internal event Action<Hint>? Used;

    /// <summary>Raised after all hints were brought back or put away.</summary>
    internal event Action? Switched;

    /// <summary>How many hints are left.</summary>
    internal int Left => Enum.GetValues<Hint>().Count(IsLeft);

    /// <summary>Whether all hints are left.</summary>
    internal bool IsFull => Left == Enum.GetValues<Hint>().Length;

    internal bool IsLeft(Hint hint) => store.Profile.TimesSeen(NameOf(hint)) < Profile.SeenEnough;

    /// <summary>The hints for what was told just now, at most two. They count as seen once more.</summary>
    internal IReadOnlyList<Hint> Next(Campaign campaign)
    {
        Hint[] next =
        [
            .. Enum.GetValues<Hint>().Where(hint => IsLeft(hint) && HintText.IsTimely(hint, campaign)).Take(MostAtOnce),
        ];
        if (next.Length > 0)
            Note(next.ToDictionary(NameOf, hint => store.Profile.TimesSeen(NameOf(hint)) + 1));
        return next;
    }

    /// <summary>Notes that the player has used what a hint tells of.</summary>
    internal void Use(Hint hint)
    {
        if (IsLeft(hint))
            Note(new Dictionary<string, int> { [NameOf(hint)] = Profile.SeenEnough });
        // one that is shown for the last time goes at once too
        Used?.Invoke(hint);
    }

    /// <summary>Brings all hints back; where all are there, puts them away.</summary>
    internal void Switch()
    {
        if (IsFull)
            Note(Enum.GetValues<Hint>().ToDictionary(NameOf, _ => Profile.SeenEnough));
        else
            store.Update(profile => profile with { Hints = Profile.Empty.Hints });
        Switched?.Invoke();
    }

    private void Note(IReadOnlyDictionary<string, int> seen) => store.Update(profile => profile.WithHints(seen));

    private static string NameOf(Hint hint) => hint.ToString().ToLowerInvariant();
}
