using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Tests;

public sealed class SaveStoreTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_list_says_of_each_slot_what_it_holds()
    {
        SaveStore store = _folder.Store;
        Assert.Null(store.Write("early", Samples.Save(1)));
        Assert.Null(store.Write("late", Samples.Save(6)));

        IReadOnlyList<SaveSlot> slots = store.List();

        Assert.Equal(["late", "early"], slots.Select(slot => slot.Slot));
        Assert.Equal(
            ("desk", "The Desk", "Summer 1950", 2, 1),
            (slots[1].Campaign, slots[1].Title, slots[1].Date, slots[1].Turn, slots[1].Decisions)
        );
        Assert.Equal(55, slots[1].Meters["trust"]);
        Assert.Equal(Samples.Noon.AddMinutes(1), slots[1].SavedAt);
        Assert.True(slots[0].Ended);
        Assert.All(slots, slot => Assert.Equal("ok", slot.Status.Word()));
    }

    [Fact]
    public void A_list_goes_on_past_damaged_slots_and_other_files()
    {
        SaveStore store = _folder.Store;
        store.Write("good", Samples.Save(1));
        store.Write("bad", Samples.Save(1));
        store.Write("bad", Samples.Save(2));
        File.AppendAllText(_folder["bad.json"], " ");
        File.WriteAllText(_folder["autosave-desk.json"], "");
        File.WriteAllBytes(_folder["new.json"], Samples.Forge(json => json["version"] = 3));
        File.WriteAllText(_folder["notes.txt"], "");
        File.WriteAllText(_folder[".odd.json"], "");
        Directory.CreateDirectory(_folder["folder.json"]);

        Dictionary<string, SaveSlot> slots = store.List().ToDictionary(slot => slot.Slot);

        Assert.Equal(["autosave-desk", "bad", "good", "new"], slots.Keys.Order());
        Assert.Equal(("damaged", true), (slots["bad"].Status.Word(), slots["bad"].HasBackup));
        Assert.Equal(
            ("damaged", "desk", false),
            (slots["autosave-desk"].Status.Word(), slots["autosave-desk"].Campaign, slots["autosave-desk"].HasBackup)
        );
        Assert.Equal("newer-version", slots["new"].Status.Word());
        Assert.Equal(SlotStatus.Ok, slots["good"].Status);
    }

    [Fact]
    public void No_folder_is_no_slots()
    {
        SaveStore store = new(_folder["nowhere"]);

        Assert.Empty(store.List());
        Assert.Equal(ReadStatus.Missing, store.Read("a").Status);
        Assert.False(store.Exists("a"));
    }

    [Fact]
    public void Names_that_differ_in_case_only_are_one_slot()
    {
        SaveStore store = _folder.Store;
        store.Write("Talks", Samples.Save(1));
        store.Write("TALKS", Samples.Save(2));

        Assert.Equal("Talks", Assert.Single(store.List()).Slot);
        Assert.Equal(2, store.Read("talks").File!.Record.Journal.Count);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("a/b")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("a\\b")]
    [InlineData("nul")]
    [InlineData("a\u0000b")]
    public void A_path_trick_in_a_name_reaches_nothing(string name)
    {
        SaveStore store = new(_folder["saves"]);

        Assert.NotNull(store.Write(name, Samples.Save(1)));
        Assert.Equal(ReadStatus.Missing, store.Read(name).Status);
        Assert.Equal(ReadStatus.Missing, store.ReadBackup(name).Status);
        Assert.NotNull(store.Delete(name));
        Assert.NotNull(store.Restore(name));
        Assert.False(store.Exists(name));
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void A_damaged_slot_is_restored_from_its_backup_and_kept()
    {
        SaveStore store = _folder.Store;
        store.Write("a", Samples.Save(1));
        store.Write("a", Samples.Save(2));
        File.WriteAllText(_folder["a.json"], "spoilt");
        Assert.Single(store.Read("a").Backup!.Record.Journal);

        Assert.Null(store.Restore("a"));

        Assert.Single(store.Read("a").File!.Record.Journal);
        Assert.Equal("spoilt", File.ReadAllText(_folder["a.json.kept-1"]));
    }

    [Fact]
    public void A_file_that_is_spoilt_between_two_writes_is_seen()
    {
        SaveStore store = _folder.Store;
        store.Write("a", Samples.Save(1));
        store.Write("a", Samples.Save(2));
        File.WriteAllText(_folder["a.json"], "spoilt");

        Assert.Null(store.Write("a", Samples.Save(3)));

        Assert.Equal("spoilt", File.ReadAllText(_folder["a.json.kept-1"]));
        Assert.Single(store.ReadBackup("a").File!.Record.Journal);
        Assert.Equal(3, store.Read("a").File!.Record.Journal.Count);
    }

    [Fact]
    public void A_deleted_slot_is_gone_with_its_backup()
    {
        SaveStore store = _folder.Store;
        store.Write("a", Samples.Save(1));
        store.Write("a", Samples.Save(2));

        Assert.Null(store.Delete("a"));

        Assert.Empty(store.List());
        Assert.Equal(ReadStatus.Missing, store.ReadBackup("a").Status);
        Assert.Equal("There is no slot 'a'.", store.Delete("a"));
    }

    [Fact]
    public void A_slot_that_is_played_is_not_deleted()
    {
        _folder.Store.Write("a", Samples.Save(1));
        using SlotLock guard = _folder.Store.Lock("a");

        Assert.Contains("being played", _folder.Store.Delete("a"), StringComparison.Ordinal);
        Assert.True(_folder.Store.Exists("a"));
    }

    [Fact]
    public void Files_that_are_kept_beside_are_pruned_the_oldest_first()
    {
        SaveStore store = _folder.Store;
        for (int i = 1; i <= 14; i++)
        {
            File.WriteAllText(_folder["a.json"], $"spoilt {i}");
            Assert.Null(store.Write("a", Samples.Save(1)));
        }

        string[] kept = [.. _folder.Names.Where(name => name.Contains(".kept-", StringComparison.Ordinal))];
        Assert.Equal(10, kept.Length);
        Assert.Equal("spoilt 5", File.ReadAllText(_folder["a.json.kept-5"]));
        Assert.Equal("spoilt 14", File.ReadAllText(_folder["a.json.kept-14"]));
    }

    [Fact]
    public void Verifying_reads_slots_and_backups_whole()
    {
        SaveStore store = _folder.Store;
        store.Write("good", Samples.Save(1));
        store.Write("spoilt", Samples.Save(1));
        store.Write("spoilt", Samples.Save(2));
        File.AppendAllText(_folder["spoilt.json"], " ");
        store.Write("behind", Samples.Save(1));
        store.Write("behind", Samples.Save(2));
        File.WriteAllText(_folder["behind.json.bak"], "{");
        File.WriteAllBytes(_folder["new.json"], Samples.Forge(json => json["version"] = 3));

        Dictionary<string, SlotVerdict> found = store.Verify().ToDictionary(verdict => verdict.Slot.Slot);

        Assert.Equal((false, ReadStatus.Missing), (found["good"].IsDamaged, found["good"].Backup));
        Assert.Equal((true, ReadStatus.Ok), (found["spoilt"].IsDamaged, found["spoilt"].Backup));
        Assert.Equal((true, ReadStatus.Damaged), (found["behind"].IsDamaged, found["behind"].Backup));
        Assert.Contains("damaged", found["behind"].BackupProblem, StringComparison.Ordinal);
        Assert.False(found["new"].IsDamaged);
    }

    [Theory]
    [InlineData("cafe\u0301", "caf\u00e9")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("\u1112\u1161\u11ab", "\ud55c")]
    public void Names_that_differ_in_the_form_of_Unicode_only_are_one_slot(string apart, string composed)
    {
        SaveStore store = _folder.Store;
        store.Write(apart, Samples.Save(1));
        store.Write(composed, Samples.Save(2));

        Assert.Equal(composed, Assert.Single(store.List()).Slot);
        Assert.Equal(2, store.Read(apart).File!.Record.Journal.Count);
        using SlotLock first = store.Lock(apart);
        using SlotLock second = store.Lock(composed);
        Assert.True(second.IsHeldElsewhere);
    }

    [Fact]
    public void A_file_that_another_system_named_apart_is_found()
    {
        File.WriteAllBytes(_folder["cafe\u0301.json"], Samples.Save(2).ToBytes());

        Assert.Equal(2, _folder.Store.Read("caf\u00e9").File!.Record.Journal.Count);
        Assert.Equal(SlotStatus.Ok, Assert.Single(_folder.Store.List()).Status);
    }

    [Fact]
    public void The_second_to_lock_a_slot_is_told_until_the_first_lets_go()
    {
        using (SlotLock first = _folder.Store.Lock("a"))
        {
            Assert.False(first.IsHeldElsewhere);
            using SlotLock second = _folder.Store.Lock("A");
            using SlotLock other = _folder.Store.Lock("b");
            Assert.True(second.IsHeldElsewhere);
            Assert.False(other.IsHeldElsewhere);
        }

        using SlotLock third = _folder.Store.Lock("a");
        Assert.False(third.IsHeldElsewhere);
    }

    [Fact]
    public void A_stale_lock_file_blocks_nobody()
    {
        File.WriteAllText(_folder[".a.lock"], "left by a crash");

        using SlotLock guard = _folder.Store.Lock("a");

        Assert.False(guard.IsHeldElsewhere);
    }
}
