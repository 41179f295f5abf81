using SinoRussia.Saves.Files;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Profiles;

/// <summary>
/// The profile in its file. Every change is made to what the file holds at that moment, under a lock, so two programs at
/// once lose nothing. What cannot be written is kept for the next time, and never stops the game.
/// </summary>
/// <param name="path">The file; null to keep the profile in memory alone.</param>
public sealed class ProfileStore(string? path)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(20);

    private readonly List<Func<Profile, Profile>> _waiting = [];
    private Profile? _profile;

    /// <summary>The profile as this program knows it: read once, then as it was last written.</summary>
    public Profile Profile => _profile ??= Load();

    /// <summary>What is wrong with the file, as one line for the player; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Changes the profile.</summary>
    /// <param name="change">
    /// Makes the change. It may be called again on what another program has written meanwhile, so it only adds or sets.
    /// </param>
    /// <returns>Whether it is written; where not, <see cref="Problem"/> says why and the change is tried again next time.</returns>
    public bool Update(Func<Profile, Profile> change)
    {
        _profile = change(Profile);
        _waiting.Add(change);
        if (path is null || Write() is not { } problem)
        {
            _waiting.Clear();
            return true;
        }

        Problem = problem;
        return false;
    }

    private Profile Load()
    {
        if (path is null)
        {
            return Profile.Empty;
        }

        ProfileReading reading = ProfileReader.Load(path);
        if (reading.Objection is { } objection)
        {
            Problem = Told(objection, reading.IsNewer);
        }

        return reading.Profile ?? Profile.Empty;
    }

    private string? Write()
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path!))!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return FileProblem.WhenWriting(folder, problem);
        }

        using SlotLock guard = Lock(Path.Combine(folder, ".profile.lock"));
        if (guard.IsHeldElsewhere)
        {
            return "Your profile is being written by another program; what you found is kept for the next time.";
        }

        AtomicFile.Sweep(path!);
        ProfileReading there = ProfileReader.Load(path!);
        if (there.IsNewer)
        {
            return Told(there.Objection!, isNewer: true);
        }

        if (there.Objection is { } objection)
        {
            Problem = Told(objection, isNewer: false);
            if (SetAside() is { } stuck)
            {
                return stuck;
            }
        }

        Profile merged = _waiting.Aggregate(there.Profile ?? Profile.Empty, (profile, change) => change(profile));
        string? failure = AtomicFile.Write(path!, ProfileWriter.Write(merged));
        if (failure is null)
        {
            _profile = merged;
        }

        return failure;
    }

    private static SlotLock Lock(string file)
    {
        long began = Environment.TickCount64;
        SlotLock guard = SlotLock.Take(file);
        while (guard.IsHeldElsewhere && Environment.TickCount64 - began < LockPatience.TotalMilliseconds)
        {
            guard.Dispose();
            Thread.Sleep(LockPause);
            guard = SlotLock.Take(file);
        }

        return guard;
    }

    /// <summary>Moves a file that cannot be used out of the way; nothing is deleted.</summary>
    private string? SetAside()
    {
        int number = 1;
        while (File.Exists($"{path}.damaged-{number}"))
        {
            number++;
        }

        try
        {
            File.Move(path!, $"{path}.damaged-{number}");
            return null;
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return FileProblem.WhenWriting(path!, problem);
        }
    }

    private static string Told(string objection, bool isNewer) =>
        isNewer
            ? $"Your profile (endings found, settings) {objection}: it stays as it is, and this game plays without it."
            : $"Your profile (endings found, settings) {objection}. It is set aside and begun anew; no saved game is touched.";
}
