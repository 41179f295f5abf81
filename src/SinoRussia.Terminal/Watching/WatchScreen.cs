using System.Drawing;
using SinoRussia.Game;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Watching;

/// <summary>A story that is played while it is written: what is told, what can be chosen, what is wrong.</summary>
internal sealed class WatchScreen : Screen
{
    private const int LeastFindingRows = 4;

    private readonly WatchDesk _desk;
    private readonly StoryView _story;
    private readonly ChoiceList _choices;
    private readonly StoryView _findings;
    private readonly IReadOnlyList<Offer> _offers;

    internal WatchScreen(Look look, KeyMap keys, WatchDesk desk)
        : base(look, keys)
    {
        _desk = desk;
        _story = new StoryView(look);
        _choices = new ChoiceList(look);
        _findings = new StoryView(look) { MaximumColumns = StoryView.WidestColumn };
        _offers =
        [
            new Offer(ShellAction.Undo, "Undo", "take back the last decision", Undo, () => Journal > 0),
            new Offer(ShellAction.Load, "Restart", "go back to the beginning", Restart, () => Journal > 0),
            new Offer(ShellAction.NextPane, "Pane", "move between story, choices and findings", SwapFocus),
        ];
        _choices.Chosen += Take;
        Add(_story, _choices, _findings);
        Show();
    }

    internal override string Caption => $"{_desk.Title} · watched";

    internal override View FocusTarget => _choices;

    internal override IEnumerable<KeyWords> KeysInWords => [.. ChoiceList.KeysInWords, .. StoryView.KeysInWords];

    protected override IReadOnlyList<Offer> OwnOffers => _offers;

    private int Journal => _desk.Campaign()?.Journal.Count ?? 0;

    /// <summary>Shows the campaign as it stands, with what is new in it marked.</summary>
    internal void Show()
    {
        if (_desk.Campaign() is { } campaign)
        {
            PassageText text = new(campaign, Look.Glyphs);
            _story.Replace(text.Earlier(), text.Current().Select(Marked));
            _choices.Show(
                campaign.Status == CampaignStatus.Deciding ? ChoiceRows.Of(campaign, Difficulty.Blind, Look.Glyphs) : []
            );
        }
        else
        {
            _story.Replace([], [Paragraph.Of("The story does not compile yet. Its findings are below.")]);
            _choices.Show([]);
        }

        _findings.Replace([], FindingRows());
        KeyLine.Say(_desk.Notice(), isProblem: false);
        SetNeedsLayout();
        SetNeedsDraw();
    }

    protected override bool OnKeyDown(Key key) =>
        (!_findings.HasFocus && _story.ScrollByKey(key)) || base.OnKeyDown(key) || _choices.ChooseByDigit(key);

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        (int width, int height) = (Viewport.Width, Viewport.Height);
        int findings = Math.Clamp(_desk.Findings().Count * 2, LeastFindingRows, Math.Max(LeastFindingRows, height / 4));
        int bottom = height - 2;
        int lower = bottom - findings - 1;
        int choices = Math.Clamp(_choices.RowsNeeded(width - 2), 1, Math.Max(1, height / 4));
        int middle = lower - choices - 1;
        Lines.Clear();
        Lines.Add(Rectangle.FromLTRB(0, 0, width, middle + 1), Caption);
        Lines.Add(Rectangle.FromLTRB(0, middle, width, lower + 1), Question);
        Lines.Add(Rectangle.FromLTRB(0, lower, width, bottom + 1), Verdict);
        Place(_story, 1, 1, width - 2, middle - 1);
        Place(_choices, 1, middle + 1, width - 2, choices);
        Place(_findings, 1, lower + 1, width - 2, findings);
        Place(KeyLine, 0, height - 1, width, 1);
        base.OnSubViewLayout(args);
    }

    private string Question =>
        _desk.Campaign()?.Status switch
        {
            CampaignStatus.Deciding => "Choices",
            CampaignStatus.Ended => "The end",
            CampaignStatus.Failed => "The story stopped",
            _ => "Nothing to play yet",
        };

    private string Verdict =>
        _desk.Findings().Count switch
        {
            0 => "No findings",
            1 => "1 finding",
            int count => $"{count} findings",
        };

    private Paragraph Marked(Paragraph paragraph) =>
        _desk.NewLines().Any(text => paragraph.Text.Contains(text.Trim(), StringComparison.Ordinal))
            ? paragraph with
            {
                Spans = [new TextSpan("+ ", TextRole.Rise), .. paragraph.Spans],
            }
            : paragraph;

    private IEnumerable<Paragraph> FindingRows()
    {
        IReadOnlyList<(string Finding, string Help)> findings = _desk.Findings();
        if (findings.Count == 0)
        {
            yield return Paragraph.Of("Nothing is wrong.", apart: false);
        }

        foreach ((string finding, string help) in findings)
        {
            yield return Paragraph.Of(finding, apart: false);
            if (help.Length > 0)
                yield return new Paragraph([new TextSpan($"  {help}", TextRole.Hint)], Apart: false);
        }
    }

    private void Take(int index)
    {
        _desk.Choose(index);
        Show();
    }

    private void Undo()
    {
        _desk.Undo();
        Show();
    }

    private void Restart()
    {
        _desk.Restart();
        Show();
    }

    private void SwapFocus()
    {
        View next =
            _choices.HasFocus ? _findings
            : _findings.HasFocus ? _story
            : _choices;
        next.SetFocus();
    }
}
