namespace SinoRussia.Tests;

public sealed class TranscriptTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _office;

    public TranscriptTests() => _office = _desk.Put("office.ink", Tales.Office);

    [Fact]
    public void A_text_file_tells_what_was_told_decided_and_moved()
    {
        _desk.Play(_office, "1\n4\n", "--transcript", _desk["told.txt"]).IsClean();
        Assert.Equal(
            """
            The Office

            The hall
            --------

            Welcome to the office.

            > Smile

            Anna: "Well, well."

            She laughs. "Sit."

            [Trust rose from 50 to 60: Middle. (Smile)]

            > Leave

            You leave.

            """,
            File.ReadAllText(_desk["told.txt"])
        );
    }

    [Fact]
    public void A_name_that_ends_in_md_gives_markdown()
    {
        _desk.Play(_office, "1\n", "--transcript", _desk["told.MD"]).IsClean();
        string told = File.ReadAllText(_desk["told.MD"]);
        Assert.StartsWith("# The Office\n\n## The hall\n", told, StringComparison.Ordinal);
        Assert.Contains("\n> **Smile**\n", told, StringComparison.Ordinal);
        Assert.Contains("\n*Trust rose from 50 to 60: Middle. (Smile)*\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_campaign_that_is_gone_on_with_is_written_down_whole()
    {
        _desk.Play(_office, "1\n");
        _desk.Play(_office, "2\n", "--transcript", _desk["told.txt"]).IsClean();
        Assert.Contains("> Smile", File.ReadAllText(_desk["told.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_once_and_play_goes_on()
    {
        foreach (string path in (string[])[_desk["nowhere/told.txt"], _desk.Folder, ""])
        {
            Answer answer = _desk.Play(_office, "1\n1\n4\n", "--new", "--transcript", path);
            Assert.Equal(0, answer.Code);
            Assert.StartsWith(
                "The transcript cannot be written to",
                Assert.Single(answer.ErrorLines),
                StringComparison.Ordinal
            );
            Assert.Contains("The end", answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_story_itself_is_never_written_over()
    {
        _desk
            .Play(_office, "1\n", "--transcript", Path.Combine(_desk.Folder, ".", "office.ink"))
            .Complains(2, "another file");
        Assert.Equal(Tales.Office, File.ReadAllText(_office));
    }

    public void Dispose() => _desk.Dispose();
}
