using SinoRussia.Game;
using SinoRussia.Game.Review;
using SinoRussia.Saves;
using SinoRussia.Saves.Lines;
using SinoRussia.Saves.Memoirs;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Flow;

/// <summary>Looking back on a campaign: its history, the ways back into it, its other lines of play, its memoir.</summary>
/// <param name="desk">What every part of the flow works with.</param>
/// <param name="current">The campaign that is played.</param>
/// <param name="moved">Shows the campaign again after it was moved, with a notice.</param>
internal sealed class LinesFlow(Desk desk, Func<SavedCampaign> current, Action<string> moved)
{
    private SavedCampaign Game => current();

    private Campaign Campaign => Game.Campaign;

    /// <summary>The meters over the quarters.</summary>
    internal void ShowHistory()
    {
        HistoryText history = new(Chronicle.Of(Campaign), desk.Look.Glyphs);
        if (history.Letters.Count == 0)
            desk.Tell("History", "This story keeps no meters, so there is nothing to draw.");
        else
            desk.Window.Push(
                new HistoryScreen(
                    desk.Look,
                    desk.Keys,
                    history,
                    turn => AskToRewind(history.Turns[turn].FirstDecision ?? 0),
                    desk.Window.Pop
                )
            );
    }

    /// <summary>Every decision taken, to go back to one of them.</summary>
    internal void ShowRewind()
    {
        if (Campaign.Journal.Count == 0)
        {
            desk.Tell("Go back", "There is no decision to go back to yet.");
            return;
        }

        Campaign campaign = Campaign;
        desk.Push(
            new Menu(
                "Go back to a decision",
                [
                    .. campaign.Journal.Select(
                        (decision, at) =>
                            new MenuEntry(
                                new ChoiceRow(decision.Text, decision.Date),
                                () => AskToRewind(at),
                                () => RewindText.Of(campaign, at)
                            )
                    ),
                ],
                [desk.BackOffer],
                [],
                "What it was",
                campaign.Journal.Count - 1
            )
        );
    }

    /// <summary>The other lines of play, to go on with one or to set it beside this one.</summary>
    internal void ShowLines()
    {
        IReadOnlyList<LineOfPlay> lines = Game.Lines.Others();
        if (lines.Count == 0)
        {
            desk.Tell(
                "Lines of play",
                "This is the only line of play so far. Go back to a decision, and the line you leave is kept here."
            );
            return;
        }

        desk.Push(
            new Menu(
                "Lines of play",
                [
                    .. lines.Select(line => new MenuEntry(
                        new ChoiceRow(line.Slot, line.Place),
                        () => AskAbout(line),
                        () => About(line)
                    )),
                ],
                [desk.BackOffer],
                [],
                "Where it led"
            )
        );
    }

    /// <summary>Asks for the form of the memoir and writes it.</summary>
    internal void AskForMemoir() =>
        desk.Ask(
            "Memoir",
            "All that was told, your decisions, and what they moved as notes.",
            new MenuEntry("Write it as Markdown", () => Write(isMarkdown: true)),
            new MenuEntry("Write it as plain text", () => Write(isMarkdown: false)),
            new MenuEntry("Back", desk.Window.Pop)
        );

    private void AskToRewind(int decision) =>
        desk.Ask(
            $"Go back to decision {decision + 1}?",
            $"You take it anew: “{Campaign.Journal[decision].Text}”. The line you leave is kept in a slot of its own.",
            new MenuEntry("Go back", () => Rewind(decision)),
            new MenuEntry("Stay", desk.Window.Pop)
        );

    private void Rewind(int decision)
    {
        Rewinding left = Game.Lines.Rewind(decision);
        desk.Window.Pop();
        if (left.Problem is { } problem)
            desk.Tell("Not gone back", problem);
        else
            moved($"Back at decision {decision + 1}. {Kept(left)}");
    }

    private void AskAbout(LineOfPlay line) =>
        desk.Ask(
            line.Slot,
            Sentence(line.Place),
            new MenuEntry("Set it beside this line", () => Compare(line)),
            new MenuEntry("Go on with it", () => SwitchTo(line)),
            new MenuEntry("Back", desk.Window.Pop)
        );

    private void Compare(LineOfPlay line)
    {
        LineComparison comparison = LineComparison.Of(Chronicle.Of(Campaign), Of(line));
        desk.Window.Pop();
        desk.Window.Push(
            new PagedScreen(
                desk.Look,
                desk.Keys,
                "Two lines of play",
                new ComparisonPages(comparison, line.Slot).All,
                desk.Window.Pop
            )
        );
    }

    private void SwitchTo(LineOfPlay line)
    {
        Rewinding left = Game.Lines.SwitchTo(line.Slot, out Resumption? outcome);
        desk.Window.Pop();
        if (left.Problem is { } problem)
            desk.Tell("Not left", problem);
        else if (outcome is { Game: null })
            desk.Tell("Cannot open", outcome.Message);
        else
            moved($"You go on with {line.Slot}. {Kept(left)}");
    }

    private void Write(bool isMarkdown)
    {
        MemoirFolder folder = new(desk.Options.MemoirFolder ?? Path.GetTempPath());
        string? problem = folder.Write(
            Printable.Line($"{Campaign.Contract.Title} {Campaign.Date}").Trim(),
            isMarkdown ? ".md" : ".txt",
            Memoir.Render(Chronicle.Of(Campaign), isMarkdown),
            out string file
        );
        desk.Window.Pop();
        desk.Tell("Memoir", problem ?? $"It is written to {file}");
    }

    private List<Paragraph> About(LineOfPlay line)
    {
        string outcome = ComparisonWording.Outcome(Of(line));
        return
        [
            Paragraph.Of(line.Slot, ParagraphKind.Heading),
            Paragraph.Of(Sentence(outcome), apart: false),
            Paragraph.Of(Sentence(line.Place), apart: false),
            .. Of(line)
                .Meters.Select(
                    (meter, at) =>
                        Paragraph.Of(
                            Wording.Standing(meter, line.Save.Now.Meters[meter.Name] ?? meter.Min),
                            apart: at == 0
                        )
                ),
        ];
    }

    private Chronicle Of(LineOfPlay line) => line.Save.Chronicle(Campaign.Contract.Meters);

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";

    private static string Kept(Rewinding left) => left.KeptAs is { } slot ? $"The line you left is '{slot}'." : "";
}
