using System.Diagnostics;
using System.Text.Json;

namespace SinoRussia.Tests;

/// <summary>
/// The program, killed outright while it plays. <c>SINORUSSIA_KILL_ROUNDS</c> says how often; the time until each
/// kill is random.
/// </summary>
public sealed class KilledPlayTests(ITestOutputHelper report) : IDisposable
{
    private const int EntriesARound = 400;
    private const int LongCampaign = 600;

    private readonly Desk _desk = new();

    private static int Rounds =>
        int.TryParse(Environment.GetEnvironmentVariable("SINORUSSIA_KILL_ROUNDS"), out int rounds) ? rounds : 8;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_killed_game_goes_on_at_its_last_decision_or_the_one_after()
    {
        string story = _desk.Put("office.ink", Tales.Office);
        Random chance = new(11);
        int saved = 0;
        int atTheLast = 0;
        int told = 0;
        for (int round = 0; round < Rounds; round++)
        {
            bool isNew = saved > LongCampaign || round == 0;
            using Process program = BuiltProgram.Start(
                _desk.Folder,
                [
                    .. new[] { "play", story, "--plain", "--data", _desk.Data },
                    .. isNew ? ["--new"] : Array.Empty<string>(),
                ]
            );
            int before = isNew ? 0 : saved;
            int prompts = PlayUntilKilled(program, TimeSpan.FromMilliseconds(chance.Next(0, 400)));

            (string status, string backup, saved) = Slot();
            Assert.Equal("ok", status);
            Assert.NotEqual("damaged", backup);
            // The prompt behind a decision stands there only when the decision was told.
            int decided = before + Math.Max(0, prompts - 1);
            Assert.InRange(saved, decided, decided + 1);
            atTheLast += saved == decided ? 1 : 0;
            told += decided - before;
        }

        report.WriteLine(
            $"{Rounds} kills in {told} decisions: {atTheLast} saves of the last decision told, {Rounds - atTheLast} of one more, 0 unreadable"
        );
        Assert.Empty(Directory.GetFiles(_desk.Saves, "*.kept-*"));
    }

    private static int PlayUntilKilled(Process program, TimeSpan life)
    {
        int prompts = 0;
        using ManualResetEventSlim playing = new();
        Task reading = Task.Run(() =>
        {
            int last = 0;
            while (program.StandardOutput.Read() is >= 0 and var letter)
            {
                if (last == '?' && letter == '>')
                {
                    prompts++;
                    playing.Set();
                }

                last = letter;
            }
        });
        program.StandardInput.Write(string.Concat(Enumerable.Repeat("1\n", EntriesARound)));
        program.StandardInput.Flush();
        Assert.True(playing.Wait(TimeSpan.FromSeconds(60)), "the program does not play");
        Thread.Sleep(life);
        program.Kill();
        program.WaitForExit();
        reading.Wait();
        return prompts;
    }

    private (string Status, string Backup, int Decisions) Slot()
    {
        using JsonDocument json = JsonDocument.Parse(_desk.Run("saves", "verify", "--json").Output);
        JsonElement slot = Assert.Single(json.RootElement.EnumerateArray());
        return (
            slot.GetProperty("status").GetString()!,
            slot.GetProperty("backup").GetString()!,
            slot.GetProperty("decisions").GetInt32()
        );
    }
}
