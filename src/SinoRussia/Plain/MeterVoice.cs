using SinoRussia.Game;
using SinoRussia.Game.Forecasts;
using SinoRussia.Game.Galleries;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Mirrors;
using SinoRussia.Game.Records;
using SinoRussia.Game.Review;
using SinoRussia.Narrative;

namespace SinoRussia.Plain;

/// <summary>Stories with meters, in words that can be read aloud: no boxes, no symbols, no codes.</summary>
/// <param name="output">Where the story goes.</param>
internal sealed class MeterVoice(TextWriter output) : IVoice
{
    private string _date = "";

    /// <summary>How much the player is told before deciding.</summary>
    public Difficulty Difficulty { get; set; }

    /// <summary>The persona to propose where the story asks who sits across; null for none.</summary>
    public Persona? Proposed { get; init; }

    /// <inheritdoc />
    public void Tell(Campaign campaign, Passage passage)
    {
        foreach (Line line in passage.Lines)
        {
            if (line.Tags.ValueOf("scene") is { Length: > 0 } scene)
            {
                output.Write($"\n{scene}\n\n");
            }

            if (line.Text.Length > 0)
            {
                output.Write($"{Wording.Spoken(line)}\n");
            }

            foreach (string achievement in line.Tags.ValuesOf("achievement"))
            {
                output.Write($"Achievement: {achievement.Replace('_', ' ')}.\n");
            }
        }

        SayMoves(campaign, passage);
    }

    /// <inheritdoc />
    public void Offer(Campaign campaign)
    {
        string date = campaign.Date.Length > 0 && campaign.Date != _date ? $"{campaign.Date}." : "";
        _date = campaign.Date;
        string standing = string.Join(' ', new[] { date, Standing(campaign) }.Where(part => part.Length > 0));
        output.Write(standing.Length > 0 ? $"\n{standing}\n\n" : "\n");
        IReadOnlyList<Forecast> forecasts = campaign.Forecasts(Difficulty);
        foreach (Choice choice in campaign.Choices)
        {
            string reason = choice.Locked is { } locked ? $" (locked: {locked})" : "";
            output.Write($"{choice.Index + 1}: {choice.Text}{reason}\n");
            if (Proposed is not null && Mirror.PersonaOf(choice.Id) == Proposed)
            {
                output.Write($"   ({Mirror.Proposal})\n");
            }

            foreach (string hint in Hints(campaign.Contract, forecasts[choice.Index]))
            {
                output.Write($"   {hint}\n");
            }
        }
    }

    /// <inheritdoc />
    public void Remark(string sentence) => output.Write(sentence + "\n");

    /// <inheritdoc />
    public void InputEnded(bool isKept) =>
        output.Write(isKept ? "\nThe input has ended. Your place is kept.\n" : "\nThe input has ended.\n");

    /// <inheritdoc />
    public void StoryEnded(Campaign campaign)
    {
        List<string> heaviest = [.. ReviewWording.Heaviest(Chronicle.Of(campaign))];
        if (heaviest.Count > 0)
        {
            output.Write("\nThe decisions that weighed most:\n");
            heaviest.ForEach(decision => output.Write($"{decision}\n"));
        }

        output.Write($"\n{Standing(campaign)}".TrimEnd('\n') + "\n");
        string view = string.Join('\n', OtherDeskLines.Of(campaign));
        output.Write(view.Length > 0 ? $"\n{view}\n\n" : "");
        output.Write(campaign.Ending is { } ending ? $"The end: {NameOf(campaign, ending)}.\n" : "The end.\n");
    }

    /// <summary>What all meters stand at, on one line.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <returns>The line; empty where no meter has a value.</returns>
    public static string Standing(Campaign campaign) =>
        string.Join(
            ' ',
            campaign
                .Contract.Meters.Where(meter => campaign.Meters[meter.Name] is not null)
                .Select(meter => Wording.Standing(meter, campaign.Meters[meter.Name]!.Value) + ".")
        );

    /// <summary>The ending's title where its scene has one of its own, else its id in words.</summary>
    private static string NameOf(Campaign campaign, string ending)
    {
        string title = Gallery.Of(campaign.Story).TitleOf(ending);
        return title == Wording.NameOf(ending) ? ending.Replace('_', ' ') : title;
    }

    private void SayMoves(Campaign campaign, Passage passage)
    {
        bool first = true;
        foreach (Meter meter in campaign.Contract.Meters)
        {
            List<Effect> moves = [.. passage.Effects.Where(effect => effect.Meter == meter.Name)];
            if (moves.Count > 0 && moves[0].From != moves[^1].To)
            {
                output.Write((first ? "\n" : "") + Wording.Move(meter, moves[0].From, moves[^1].To) + "\n");
                first = false;
            }
        }
    }

    private IEnumerable<string> Hints(StoryContract contract, Forecast forecast)
    {
        if (forecast.Expected.Count > 0)
        {
            yield return string.Join(
                "; ",
                forecast.Expected.Select(expected =>
                    Wording.Expected(contract.Meters.First(meter => meter.Name == expected.Meter), expected.Change)
                )
            ) + ".";
        }

        if (Difficulty == Difficulty.Analyst)
        {
            foreach (AdviserForecast adviser in forecast.Advisers)
            {
                yield return Wording.Expects(adviser, contract.Meters) + ".";
            }
        }
    }
}
