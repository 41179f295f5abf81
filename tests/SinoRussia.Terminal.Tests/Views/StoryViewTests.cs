using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Views;

public class StoryViewTests
{
    private static Shown<StoryView> Show(int width = 60, int height = 8, Look? look = null) =>
        new(look => new StoryView(look), width, height, look);

    private static IEnumerable<Paragraph> Passage(string name, int paragraphs) =>
        Enumerable.Range(1, paragraphs).Select(at => Paragraph.Of($"{name} {at}"));

    [Fact]
    public void A_new_passage_starts_at_the_top()
    {
        using Shown<StoryView> story = Show();
        story.View.Append(Passage("old", 2));
        story.Stage.Draw();
        story.View.Append(Passage("new", 2));
        story.Stage.Draw();
        Assert.StartsWith("new 1", story.Stage.Rows[0].Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("old", story.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_never_laid_out_is_not_read()
    {
        using Shown<StoryView> story = Show();
        story.View.Append(Passage("unseen", 2));
        story.View.Append(Passage("new", 2));
        Assert.True(story.View.HasUnread);
        story.Stage.Draw();
        Assert.Contains("unseen 1", story.Screen, StringComparison.Ordinal);
        Assert.False(story.View.HasUnread);
    }

    [Fact]
    public void A_passage_longer_than_the_view_waits_to_be_read_on()
    {
        using Shown<StoryView> story = Show();
        story.View.Append(Passage("line", 10));
        story.Stage.Draw();
        Assert.Contains("line 1", story.Screen, StringComparison.Ordinal);
        Assert.True(story.View.HasUnread);
        while (story.View.ReadOn()) { }
        story.Stage.Draw();
        Assert.False(story.View.HasUnread);
        Assert.Contains("line 10", story.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_on_shows_every_row()
    {
        using Shown<StoryView> story = Show();
        story.View.Append(Passage("line", 30));
        HashSet<string> seen = [];
        do
        {
            story.Stage.Draw();
            seen.UnionWith(story.Stage.Rows.Select(row => row.Trim(' ', '┃', '▼')));
        } while (story.View.ReadOn());
        Assert.Superset(Enumerable.Range(1, 30).Select(at => $"line {at}").ToHashSet(), seen);
    }

    [Fact]
    public void More_text_does_not_scroll_past_what_is_unread()
    {
        using Shown<StoryView> story = Show();
        story.View.Append(Passage("first", 10));
        story.Stage.Draw();
        Assert.Contains("first 4", story.Screen, StringComparison.Ordinal);
        story.View.Append(Passage("second", 10));
        story.Stage.Draw();
        Assert.StartsWith("first 5", story.Stage.Rows[0].Trim(), StringComparison.Ordinal);
        story.Stage.Press(Key.Home);
        story.View.Append(Passage("third", 1));
        story.Stage.Draw();
        Assert.StartsWith("first 9", story.Stage.Rows[0].Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("third", story.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Jumping_to_the_end_does_not_count_as_reading()
    {
        using Shown<StoryView> story = Show();
        story.View.Append(Passage("line", 30));
        story.Stage.Press(Key.End);
        Assert.True(story.View.HasUnread);
        Assert.True(story.View.IsAtEnd);
    }

    [Fact]
    public void Resizing_keeps_the_paragraph_at_the_top()
    {
        using Shown<StoryView> story = Show(80, 10);
        string words = string.Join(' ', Enumerable.Range(1, 40).Select(at => $"word{at}"));
        story.View.Append(Enumerable.Range(1, 20).Select(at => Paragraph.Of($"p{at} {words}")));
        story.View.ScrollBy(23);
        int top = story.View.TopParagraph;
        foreach ((int width, int height) in new[] { (40, 10), (120, 30), (60, 18), (33, 5), (80, 10) })
        {
            story.Stage.Resize(width, height);
            Assert.Equal(top, story.View.TopParagraph);
        }
    }

    [Fact]
    public void The_wheel_scrolls()
    {
        using Shown<StoryView> story = Show();
        story.View.Append(Passage("line", 30));
        story.Stage.Wheel(2, 5, 3);
        Assert.Equal(6, story.View.Viewport.Y);
        story.Stage.Wheel(-9, 5, 3);
        Assert.Equal(0, story.View.Viewport.Y);
    }

    [Fact]
    public void Older_text_can_be_scrolled_back_to()
    {
        using Shown<StoryView> story = Show();
        story.View.Append(Passage("old", 2));
        story.View.Append(Passage("new", 2));
        story.Stage.Press(Key.PageUp);
        Assert.Contains("old 1", story.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void The_column_is_centred_and_no_wider_than_asked()
    {
        using Shown<StoryView> story = Show(120, 20);
        story.View.MaximumColumns = 50;
        story.View.Append([Paragraph.Of(string.Join(' ', Enumerable.Repeat("word", 100)))]);
        story.Stage.Draw();
        string row = story.Stage.Rows[0];
        int left = row.Length - row.TrimStart().Length;
        Assert.InRange(row.Trim().Length, 45, 50);
        Assert.InRange(left, 34, 36);
    }

    [Theory]
    [InlineData(10, 50)]
    [InlineData(300, 90)]
    public void The_width_of_the_column_stays_between_50_and_90(int asked, int given)
    {
        using Shown<StoryView> story = Show();
        story.View.MaximumColumns = asked;
        Assert.Equal(given, story.View.MaximumColumns);
    }

    [Fact]
    public void Replacing_the_text_shows_the_passage_to_read_now()
    {
        using Shown<StoryView> story = Show();
        story.View.Append(Passage("gone", 10));
        story.View.Replace(Passage("known", 3), Passage("now", 1));
        story.Stage.Draw();
        Assert.StartsWith("now 1", story.Stage.Rows[0].Trim(), StringComparison.Ordinal);
        Assert.False(story.View.HasUnread);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(24)]
    [InlineData(3)]
    public void Every_row_is_as_wide_as_the_screen(int width)
    {
        using Shown<StoryView> story = Show(width, 12);
        story.View.Append(Every.Kind);
        story.Stage.Draw();
        Assert.All(story.Stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
    }

    [Fact]
    public void Control_characters_of_a_story_never_reach_the_screen()
    {
        using Shown<StoryView> story = Show();
        story.View.Append([Paragraph.Of("before\u001b[2Jafter\u0007\u009b1m")]);
        story.Stage.Draw();
        Assert.Contains("before[2Jafter1m", story.Screen, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", story.Stage.Ansi, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_paragraph_has_a_mark_beside_its_colour()
    {
        using Shown<StoryView> story = Show(60, 24);
        story.View.Append(Every.Kind);
        story.Stage.Draw();
        Snapshot.Match(story.Stage.Screen, "story-every-kind");
    }

    [Fact]
    public void In_ascii_only_letters_of_the_story_are_more_than_ascii()
    {
        using Shown<StoryView> story = Show(60, 24, Looks.Ascii);
        story.View.Append(Every.Kind);
        story.Stage.Draw();
        Snapshot.Match(story.Stage.Screen, "story-every-kind-ascii");
    }
}
