using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Views;
using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Views;

public class ChoiceListTests
{
    private static readonly ChoiceRow[] Four =
    [
        new("Offer mirrored update servers under joint audit, and put the audit rights in the main text.", "trust ▲"),
        new("Ask for a recess and speak with 李代表 in the corridor.", "influence ▲"),
        new("Leak the draft to the press pool.", "", "needs Influence 50"),
        new("Hold the line."),
    ];

    private static (Shown<ChoiceList> List, List<int> Chosen) Show(
        IReadOnlyList<ChoiceRow> rows,
        int width = 60,
        int height = 8,
        bool isMenu = false,
        bool isForReading = false
    )
    {
        Shown<ChoiceList> shown = new(
            look => new ChoiceList(look) { IsMenu = isMenu, IsForReading = isForReading },
            width,
            height
        );
        List<int> chosen = [];
        shown.View.Chosen += chosen.Add;
        shown.View.Show(rows);
        shown.Stage.Draw();
        return (shown, chosen);
    }

    private static ChoiceRow[] Many(int count) =>
        [.. Enumerable.Range(1, count).Select(at => new ChoiceRow($"Number {at}"))];

    [Fact]
    public void Choices_wrap_under_their_badge_with_the_hint_at_the_right()
    {
        (Shown<ChoiceList> list, _) = Show(Four);
        using (list)
            Snapshot.Match(list.Stage.Screen, "choices-four");
    }

    [Fact]
    public void A_digit_takes_its_choice()
    {
        (Shown<ChoiceList> list, List<int> chosen) = Show(Four);
        using (list)
            list.Stage.Type("2");
        Assert.Equal([1], chosen);
    }

    [Fact]
    public void Arrows_and_j_k_move_over_locked_choices_and_round_the_ends()
    {
        (Shown<ChoiceList> list, List<int> chosen) = Show(Four);
        using (list)
        {
            list.Stage.Press(Key.CursorDown, Key.J);
            Assert.Equal(3, list.View.Selected);
            list.Stage.Press(Key.CursorDown);
            Assert.Equal(0, list.View.Selected);
            list.Stage.Press(Key.K, Key.Enter);
        }

        Assert.Equal([3], chosen);
    }

    [Fact]
    public void A_locked_choice_cannot_be_taken_by_digit_or_click()
    {
        (Shown<ChoiceList> list, List<int> chosen) = Show(Four);
        using (list)
            list.Stage.Type("3").Click("Leak the draft").Click("needs Influence");
        Assert.Empty(chosen);
    }

    [Fact]
    public void A_click_on_any_row_of_a_choice_takes_it()
    {
        (Shown<ChoiceList> list, List<int> chosen) = Show(Four);
        using (list)
            list.Stage.Click("rights in the main text");
        Assert.Equal([0], chosen);
    }

    [Fact]
    public void The_mouse_over_a_choice_selects_it_unless_it_is_locked()
    {
        (Shown<ChoiceList> list, _) = Show(Four);
        using (list)
        {
            list.Stage.Hover(10, list.Stage.Find("Hold").Y);
            Assert.Equal(3, list.View.Selected);
            list.Stage.Hover(10, list.Stage.Find("Leak").Y);
            Assert.Equal(3, list.View.Selected);
        }
    }

    [Fact]
    public void With_more_than_nine_a_first_digit_waits_for_a_second_or_for_enter()
    {
        (Shown<ChoiceList> list, List<int> chosen) = Show(Many(15));
        using (list)
        {
            list.Stage.Type("1");
            Assert.Empty(chosen);
            list.Stage.Type("2");
            Assert.Equal([11], chosen);
            list.Stage.Type("1").Press(Key.Enter);
            Assert.Equal([11, 0], chosen);
            list.Stage.Type("7");
            Assert.Equal([11, 0, 6], chosen);
            list.Stage.Type("19");
            Assert.Equal([11, 0, 6, 8], chosen);
        }
    }

    [Fact]
    public void In_a_menu_a_digit_acts_at_once_and_entries_past_nine_have_none()
    {
        (Shown<ChoiceList> list, List<int> chosen) = Show(Many(15), height: 15, isMenu: true);
        using (list)
        {
            list.Stage.Type("1").Type("9").Type("0");
            Assert.Equal([0, 8], chosen);
            Assert.Contains(" 1  Number 1\n", list.Screen, StringComparison.Ordinal);
            Assert.Contains("    Number 10\n", list.Screen, StringComparison.Ordinal);
            list.Stage.Click("Number 12");
            Assert.Equal([0, 8, 11], chosen);
        }
    }

    [Fact]
    public void A_click_on_the_selected_entry_opens_it()
    {
        (Shown<ChoiceList> list, List<int> chosen) = Show(Many(3), isMenu: true);
        using (list)
        {
            int row = list.Stage.Find("Number 2").Y;
            list.Stage.Hover(10, row);
            Assert.Equal(1, list.View.Selected);
            foreach (int x in new[] { 10, 10, 50 })
                list.Stage.Click(x, row).Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal([1, 1, 1], chosen);
    }

    [Fact]
    public void The_second_of_two_quick_clicks_takes_nothing_more()
    {
        (Shown<ChoiceList> list, List<int> chosen) = Show(Many(3));
        using (list)
            list.Stage.Click("Number 2").Click("Number 2");
        Assert.Equal([1], chosen);
    }

    [Fact]
    public void Where_one_reads_a_digit_and_a_first_click_only_look()
    {
        (Shown<ChoiceList> list, List<int> chosen) = Show(Many(12), height: 12, isMenu: true, isForReading: true);
        using (list)
        {
            list.Stage.Type("3");
            Assert.Equal(2, list.View.Selected);
            list.Stage.Hover(3, 6);
            Assert.Equal(2, list.View.Selected);
            list.Stage.Click("Number 5");
            Assert.Equal(4, list.View.Selected);
            Assert.Empty(chosen);
            list.Stage.Click("Number 5");
        }

        Assert.Equal([4], chosen);
    }

    [Fact]
    public void More_choices_than_rows_scroll_with_the_cursor()
    {
        (Shown<ChoiceList> list, _) = Show(Many(15), 40, 5);
        using (list)
        {
            Assert.Contains("▼", list.Screen, StringComparison.Ordinal);
            for (int step = 0; step < 14; step++)
                list.Stage.Press(Key.CursorDown);
            Assert.Contains("15  Number 15", list.Screen, StringComparison.Ordinal);
            Assert.Contains("▲", list.Screen, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void When_all_are_locked_nothing_is_selected_and_enter_does_nothing()
    {
        (Shown<ChoiceList> list, List<int> chosen) = Show([new("One", "", "no"), new("Two", "", "")]);
        using (list)
        {
            list.Stage.Press(Key.CursorDown, Key.Enter).Type("1");
            Assert.Equal(-1, list.View.Selected);
        }

        Assert.Empty(chosen);
    }

    [Fact]
    public void An_empty_list_is_harmless()
    {
        (Shown<ChoiceList> list, List<int> chosen) = Show([]);
        using (list)
            list.Stage.Press(Key.CursorDown, Key.CursorUp, Key.Enter).Type("1").Click(1, 1);
        Assert.Empty(chosen);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(90)]
    public void Every_row_is_as_wide_as_the_screen(int width)
    {
        (Shown<ChoiceList> list, _) = Show(Four, width, 20);
        using (list)
            Assert.All(list.Stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
    }
}
