using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SinoRussia.Saves.Tests;

/// <summary>This program once more, as a player that saves without end until it is killed.</summary>
internal static class KilledWriter
{
    private const string Folder = "SINORUSSIA_TEST_SAVES";

    public static Process Begin(string folder)
    {
        ProcessStartInfo start = new("dotnet")
        {
            ArgumentList = { typeof(KilledWriter).Assembly.Location },
            Environment = { [Folder] = folder },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("no second program could be started");
    }

    [ModuleInitializer]
    public static void PlayForEver()
    {
        if (Environment.GetEnvironmentVariable(Folder) is not { Length: > 0 } folder)
        {
            return;
        }

        Slots.SaveStore store = new(folder);
        Narrative.Story story = Stories.Of(Stories.Desk);
        using SavedCampaign game =
            SavedCampaign.Resume(store, story, "desk").Game ?? SavedCampaign.Start(store, story, "desk", 7);
        Console.WriteLine(game.IsHeldElsewhere ? "held" : "playing");
        while (true)
        {
            if (game.Campaign.Choices.Count == 0)
            {
                game.Undo(game.Campaign.Journal.Count);
            }

            game.Choose(0);
        }
    }
}
