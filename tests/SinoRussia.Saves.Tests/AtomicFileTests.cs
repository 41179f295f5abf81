using SinoRussia.Saves.Files;

namespace SinoRussia.Saves.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private static readonly byte[] Old = [.. Enumerable.Repeat((byte)'o', 5000)];
    private static readonly byte[] New = [.. Enumerable.Repeat((byte)'n', 5000)];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_written_and_nothing_else_is_left()
    {
        Assert.Null(AtomicFile.Write(_folder["a.json"], New));

        Assert.Equal(["a.json"], _folder.Names);
        Assert.Equal(New, File.ReadAllBytes(_folder["a.json"]));
    }

    [Fact]
    public void The_one_before_is_kept_beside()
    {
        AtomicFile.Write(_folder["a.json"], Old);
        Assert.Null(AtomicFile.Write(_folder["a.json"], New, _folder["a.json.bak"]));

        Assert.Equal(["a.json", "a.json.bak"], _folder.Names);
        Assert.Equal(Old, File.ReadAllBytes(_folder["a.json.bak"]));
        Assert.Equal(New, File.ReadAllBytes(_folder["a.json"]));
    }

    [Fact]
    public void The_one_before_is_kept_where_the_disk_knows_no_links()
    {
        AtomicFile.Write(_folder["a.json"], Old);
        Assert.Null(AtomicFile.Write(_folder["a.json"], New, _folder["a.json.bak"], File.Create, (_, _) => false));

        Assert.Equal(["a.json", "a.json.bak"], _folder.Names);
        Assert.Equal(Old, File.ReadAllBytes(_folder["a.json.bak"]));
    }

    [Fact]
    public void A_kill_between_backup_and_file_leaves_nothing_behind_on_the_next_write()
    {
        AtomicFile.Write(_folder["a.json"], Old);
        Assert.SkipUnless(HardLink.Make(_folder["a.json"], _folder["a.json.bak"]), "no links here");

        Assert.Null(AtomicFile.Write(_folder["a.json"], New, _folder["a.json.bak"]));

        Assert.Equal(["a.json", "a.json.bak"], _folder.Names);
        Assert.Equal(Old, File.ReadAllBytes(_folder["a.json.bak"]));
        Assert.Equal(New, File.ReadAllBytes(_folder["a.json"]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4999)]
    [InlineData(5000)]
    [InlineData(7500)]
    [InlineData(9999)]
    public void A_disk_that_fills_up_leaves_the_old_file_whole(int room)
    {
        AtomicFile.Write(_folder["a.json"], Old);
        int left = room;

        string? problem = AtomicFile.Write(
            _folder["a.json"],
            New,
            _folder["a.json.bak"],
            path => new FullDisk(path, () => left, taken => left -= taken)
        );

        Assert.EndsWith("could not be written: the disk is full.", problem, StringComparison.Ordinal);
        Assert.Equal(["a.json"], _folder.Names);
        Assert.Equal(Old, File.ReadAllBytes(_folder["a.json"]));
    }

    [Fact]
    public void A_file_system_that_is_really_full_is_said()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no such device here");

        string? problem = AtomicFile.Write(
            _folder["a.json"],
            New,
            null,
            _ => new FileStream("/dev/full", FileMode.Open, FileAccess.Write)
        );

        Assert.EndsWith("the disk is full.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_files_place_is_said_and_nothing_is_left()
    {
        Directory.CreateDirectory(_folder["a.json"]);

        Assert.Contains("could not be written", AtomicFile.Write(_folder["a.json"], New), StringComparison.Ordinal);
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void A_folder_in_the_backups_place_leaves_the_old_file_whole()
    {
        AtomicFile.Write(_folder["a.json"], Old);
        Directory.CreateDirectory(_folder["a.json.bak"]);

        Assert.NotNull(AtomicFile.Write(_folder["a.json"], New, _folder["a.json.bak"]));
        Assert.Equal(Old, File.ReadAllBytes(_folder["a.json"]));
        Assert.Equal(["a.json"], _folder.Names);
    }

    [Fact]
    public void A_folder_that_is_gone_is_said() =>
        Assert.EndsWith(
            "its folder is not there.",
            AtomicFile.Write(_folder["gone/a.json"], New),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_file_in_the_folders_place_is_said()
    {
        File.WriteAllText(_folder["file"], "");

        Assert.Contains(
            "could not be written",
            AtomicFile.Write(_folder["file/a.json"], New),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_a_killed_program_left_is_swept_and_nothing_else()
    {
        AtomicFile.Write(_folder["a.json"], Old);
        AtomicFile.Write(
            _folder["a.json"],
            New,
            null,
            path =>
            {
                File.Copy(
                    _folder["a.json"],
                    _folder[Path.GetFileName(path).Replace(".tmp", "left.tmp", StringComparison.Ordinal)]
                );
                throw new IOException("stop");
            }
        );
        File.WriteAllText(_folder[".other-1.tmp"], "");
        Assert.Equal(3, _folder.Names.Count());

        AtomicFile.Sweep(_folder["a.json"]);

        Assert.Equal([".other-1.tmp", "a.json"], _folder.Names);
    }

    [Fact]
    public void A_name_as_long_as_a_slot_allows_fits()
    {
        string name = new string('雪', 80) + ".json";

        Assert.Null(AtomicFile.Write(_folder[name], Old));
        Assert.Null(AtomicFile.Write(_folder[name], New, _folder[name + ".bak"]));
        Assert.Equal(2, _folder.Names.Count());
    }

    /// <summary>A file on a disk with so much room and no more.</summary>
    private sealed class FullDisk(string path, Func<int> room, Action<int> take)
        : FileStream(path, FileMode.CreateNew, FileAccess.Write)
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            int fits = Math.Min(room(), buffer.Length);
            base.Write(buffer[..fits]);
            take(fits);
            if (fits < buffer.Length)
            {
                throw new IOException("No space left on device", 28);
            }
        }
    }
}
