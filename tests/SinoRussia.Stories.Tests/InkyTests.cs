using System.Diagnostics;

namespace SinoRussia.Stories.Tests;

/// <summary>The stories in inkle's own player, which runs the same engine as Inky.</summary>
public sealed class InkyTests
{
    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void A_campaign_plays_in_inkles_own_player_from_first_line_to_an_ending(string campaign)
    {
        string player = Path.Combine(
            Repository.Folder,
            "eng",
            "ink",
            "lib",
            OperatingSystem.IsWindows() ? "inklecate.exe" : "inklecate"
        );
        using Process process = Process.Start(
            new ProcessStartInfo(player, ["-p", $"{campaign}.ink"])
            {
                WorkingDirectory = Repository.Stories,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        // Not always the first: a locked choice leads back to itself, and only the shell keeps it shut.
        for (int entry = 0; entry < 500; entry++)
        {
            process.StandardInput.WriteLine((entry % 2) + 1);
        }

        process.StandardInput.Close();
        string told = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(60_000));
        Assert.Contains("ending: ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("ERROR", told, StringComparison.Ordinal);
        Assert.DoesNotContain("<User input stream closed.>", told, StringComparison.Ordinal);
    }
}
