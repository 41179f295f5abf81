using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Saves;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Stories.Tests.Edits;

/// <summary>
/// What becomes of a campaign's saves when its story is edited. <c>SINORUSSIA_EDIT_SAVES</c> says with how many
/// saves for each kind of edit; one edit is made for every five.
/// </summary>
public sealed class EditTests(ITestOutputHelper output) : IDisposable
{
    private const string Campaign = "kremlin";
    private const int SavesAnEdit = 5;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"sinorussia-edits-{Guid.NewGuid():N}");

    private static int Saves =>
        int.TryParse(Environment.GetEnvironmentVariable("SINORUSSIA_EDIT_SAVES"), out int saves) ? saves : 10;

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public void Saves_come_back_at_the_same_decision_or_say_where_they_part()
    {
        Story story = StoryCompiler.CompileAgain(Repository.StoryOf(Campaign))!;
        SaveStore store = new(_folder);
        SaveFile[] saves = [.. Enumerable.Range(1, Saves).Select(seed => PlayedSave.Of(story, Campaign, seed))];
        for (int i = 0; i < saves.Length; i++)
        {
            Assert.Null(store.Write($"s{i}", saves[i]));
        }

        EditedSource source = new(Campaign);
        int all = 0;
        int same = 0;
        int gone = 0;
        List<string> wrong = [];
        foreach (EditKind kind in Enum.GetValues<EditKind>())
        {
            int held = 0;
            int moved = 0;
            int parted = 0;
            for (int i = 0; i < saves.Length; i += SavesAnEdit)
            {
                (Story edited, string at) = EditOf(source, kind, saves[i], new Random(i + (1000 * (int)kind)));
                for (int j = i; j < Math.Min(saves.Length, i + SavesAnEdit); j++)
                {
                    Resumption outcome = SavedCampaign.Resume(
                        store,
                        edited,
                        Campaign,
                        $"s{j}",
                        how: ResumeOptions.Finished
                    );
                    using SavedCampaign? game = outcome.Game;
                    if (Objection(outcome, saves[j]) is { } objection)
                    {
                        wrong.Add($"{kind} s{j}: {objection} ({outcome.Message})");
                    }

                    if (kind == EditKind.ChoiceRemoved && saves[j].Record.Journal.Any(taken => taken.Id == at))
                    {
                        gone++;
                    }

                    parted += outcome.Status == ResumeStatus.Parted ? 1 : 0;
                    moved += outcome.Message.Contains("not where they were", StringComparison.Ordinal) ? 1 : 0;
                    held += outcome.Status == ResumeStatus.Replayed ? 1 : 0;
                }
            }

            output.WriteLine(
                $"{kind}: {saves.Length} saves, {held} at the same decision, {parted} at the last match, {moved} told of meters that moved"
            );
            all += saves.Length;
            same += held;
        }

        output.WriteLine(
            $"{same} of {all} at the same decision ({100.0 * same / all:0.0}%), {wrong.Count} silently wrong"
        );
        Assert.Empty(wrong);
        Assert.True(same >= 0.95 * (all - gone), $"only {same} of {all - gone} saves come back at the same decision");
    }

    /// <summary>
    /// The first edit of its kind that compiles: at a decision that the save knows; what is removed, anywhere.
    /// </summary>
    private static (Story Edited, string At) EditOf(EditedSource source, EditKind kind, SaveFile save, Random chance)
    {
        IReadOnlyList<Decision> journal = save.Record.Journal;
        IReadOnlyList<string> ids = source.ChoiceIds;
        for (int attempt = 0; attempt < 30; attempt++)
        {
            Decision known = journal[chance.Next(journal.Count)];
            string id = kind == EditKind.ChoiceRemoved ? ids[chance.Next(ids.Count)] : known.Id;
            if (source.Edit(kind, id, known.Knot) is { } edited)
            {
                return (edited, id);
            }
        }

        throw new InvalidOperationException($"no {kind} compiles");
    }

    /// <summary>What is wrong and was not said; null where nothing is.</summary>
    private static string? Objection(Resumption outcome, SaveFile save)
    {
        if (outcome.Game is not { Campaign: var campaign })
        {
            return "it does not come back";
        }

        IReadOnlyList<Decision> saved = save.Record.Journal;
        int count = campaign.Journal.Count;
        if (outcome.Status == ResumeStatus.Replayed ? count != saved.Count : outcome.Status != ResumeStatus.Parted)
        {
            return $"{outcome.Status} with {count} of {saved.Count} decisions";
        }

        if (!campaign.Journal.Select(taken => taken.Id).SequenceEqual(saved.Take(count).Select(taken => taken.Id)))
        {
            return "other decisions";
        }

        if (
            outcome.Status == ResumeStatus.Parted
            && !outcome.Message.Contains(saved[count].Text, StringComparison.Ordinal)
        )
        {
            return "it does not say where it parts";
        }

        Game.Meters.MeterValues were = count == saved.Count ? save.Now.Meters : saved[count].Meters;
        return
            !campaign.Meters.Equals(were) && !outcome.Message.Contains("not where they were", StringComparison.Ordinal)
            ? "other meters"
            : null;
    }
}
