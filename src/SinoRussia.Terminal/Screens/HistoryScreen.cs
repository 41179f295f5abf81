using System.Drawing;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Screens;

/// <summary>The meters over the turns: a chart with what is told of one turn below it, or the same as a table.</summary>
internal sealed class HistoryScreen : Screen
{
    private const int LeastTextRows = 4;
    private const int MostTextRows = 11;

    private readonly HistoryText _history;
    private readonly HistoryChart _chart;
    private readonly StoryView _about;
    private readonly StoryView _table;
    private readonly IReadOnlyList<Offer> _offers;
    private bool _isTable;

    /// <summary>Makes the screen.</summary>
    /// <param name="look">How it looks.</param>
    /// <param name="keys">What keys mean.</param>
    /// <param name="history">What it shows.</param>
    /// <param name="rewind">Goes back to a turn, given by its place from 0.</param>
    /// <param name="back">Goes back to the screen before.</param>
    internal HistoryScreen(Look look, KeyMap keys, HistoryText history, Action<int> rewind, Action back)
        : base(look, keys)
    {
        _history = history;
        (string bottom, string top) = history.Scale;
        _chart = new HistoryChart(look, history.Letters, history.Points, bottom, top);
        _about = new StoryView(look);
        _table = new StoryView(look) { Visible = false };
        _offers =
        [
            new Offer(ShellAction.Back, "Back", "go back", back),
            new Offer(ShellAction.Table, "Table", "show a table instead of the chart, or the chart again", SwapTable),
            new Offer(
                ShellAction.Rewind,
                "Go back here",
                "go back to the first decision of the quarter under the cursor",
                () => rewind(_chart.Selected - 1),
                () => !_isTable && _chart.Selected > 0 && history.Turns[_chart.Selected - 1].FirstDecision is not null
            ),
        ];
        Add(_chart, _about, _table);
        _table.Replace([], history.Table());
        Select(_chart.Selected);
    }

    internal override string Caption => "History";

    internal override View FocusTarget => _isTable ? _table : _about;

    internal override IEnumerable<KeyWords> KeysInWords =>
        [new KeyWords("Left, Right", "move between the quarters"), .. StoryView.KeysToRead];

    protected override IReadOnlyList<Offer> OwnOffers => _offers;

    protected override bool OnKeyDown(Key key)
    {
        if (!_isTable && (key == Key.CursorLeft || key == Key.CursorRight))
        {
            Select(_chart.Selected + (key == Key.CursorLeft ? -1 : 1));
            return true;
        }

        return (key == Key.Space && (_isTable ? _table : _about).ReadOn()) || base.OnKeyDown(key);
    }

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        (int width, int height) = (Viewport.Width, Viewport.Height);
        Lines.Clear();
        Lines.Add(new Rectangle(0, 0, width, height - 1), "History");
        _chart.Visible = _about.Visible = !_isTable;
        _table.Visible = _isTable;
        int text = Math.Clamp((height - 6) / 3, LeastTextRows, MostTextRows);
        int split = height - 3 - text;
        if (!_isTable)
            Lines.Add(Rectangle.FromLTRB(0, split, width, height - 1));
        Place(_chart, 1, 1, width - 2, split - 1);
        Place(_about, 1, split + 1, width - 2, text);
        Place(_table, 1, 2, width - 2, height - 4);
        Place(KeyLine, 0, height - 1, width, 1);
        base.OnSubViewLayout(args);
    }

    private void Select(int point)
    {
        _chart.Selected = point;
        _about.Replace([], _history.About(_chart.Selected));
        KeyLine.SetNeedsDraw();
    }

    private void SwapTable()
    {
        _isTable = !_isTable;
        FocusTarget.SetFocus();
        SetNeedsLayout();
        SetNeedsDraw();
    }
}
