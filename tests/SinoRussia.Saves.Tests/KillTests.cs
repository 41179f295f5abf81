using System.Diagnostics;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Tests;

public sealed class KillTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static int Rounds =>
        int.TryParse(Environment.GetEnvironmentVariable("SINORUSSIA_KILL_ROUNDS"), out int rounds) ? rounds : 20;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_program_killed_at_any_instant_leaves_a_whole_save_and_no_lock()
    {
        Random random = new(3);
        for (int round = 0; round < Rounds; round++)
        {
            using Process writer = KilledWriter.Begin(_folder.Path);
            Assert.Equal("playing", await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            await Task.Delay(random.Next(0, 120), TestContext.Current.CancellationToken);
            writer.Kill();
            await writer.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal(ReadStatus.Ok, _folder.Store.Read("autosave-desk").Status);
            Assert.NotEqual(ReadStatus.Damaged, _folder.Store.ReadBackup("autosave-desk").Status);
        }

        using SavedCampaign game = SavedCampaign
            .Resume(_folder.Store, Stories.Of(Stories.Desk), "desk", how: ResumeOptions.Finished)
            .Game!;
        Assert.DoesNotContain(_folder.Names, name => name.EndsWith(".tmp", StringComparison.Ordinal));
        Assert.DoesNotContain(_folder.Names, name => name.Contains(".kept-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_programs_on_one_slot_never_spoil_it()
    {
        using Process first = KilledWriter.Begin(_folder.Path);
        try
        {
            Assert.Equal("playing", await first.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            Resumption outcome = SavedCampaign.Resume(_folder.Store, Stories.Of(Stories.Desk), "desk");
            Assert.Equal(ResumeStatus.InUse, outcome.Status);
            for (int i = 0; i < 50; i++)
            {
                Assert.Equal(ReadStatus.Ok, _folder.Store.Read("autosave-desk").Status);
            }
        }
        finally
        {
            first.Kill();
            await first.WaitForExitAsync(CancellationToken.None);
        }
    }
}
