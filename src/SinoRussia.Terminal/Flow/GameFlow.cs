using SinoRussia.Game;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal.Flow;

/// <summary>Which screen follows which, from the start of the program to its end.</summary>
internal sealed class GameFlow : IDisposable
{
    private readonly Desk _desk;
    private readonly PlayFlow _play;
    private readonly TitleFlow _title;
    private readonly Openings _openings;
    private readonly SettingsFlow _settings;
    private bool _isAsking;

    internal GameFlow(Desk desk)
    {
        _desk = desk;
        _settings = new SettingsFlow(desk) { Changed = () => _play!.UseSettings() };
        _play = new PlayFlow(desk, () => _title!.Load(), ShowTitle, AskToLeave) { Settings = _settings.Show };
        _openings = new Openings(desk, () => _play.Game, _play.Play);
        _title = new TitleFlow(desk, _openings, AskToLeave)
        {
            DifficultyChosen = chosen => _play.Difficulty = chosen,
            Settings = _settings.Show,
        };
        desk.Window.LeaveAsked = AskToLeave;
        desk.Window.CommonOffers =
        [
            new Offer(ShellAction.Help, "Help", "show the keys", ShowHelp, () => desk.Window.Top is not ReadingScreen),
            new Offer(ShellAction.Theme, "Theme", "switch the colours", NextTheme),
            new Offer(ShellAction.Leave, "Quit", "leave the game", AskToLeave),
        ];
    }

    /// <summary>Shows the first screen.</summary>
    internal void Begin()
    {
        ShowTitle();
        if (_desk.Options.Play is { } key)
            BeginWith(key);
        if (_desk.Profile is { Profile: not null, Problem: { } problem })
            _desk.Tell("Your profile", problem);
    }

    private void BeginWith(string key)
    {
        ShellOptions options = _desk.Options;
        StoryOffer offer = _desk.Library.Find(key) ?? _desk.Library.Offers[0];
        if (options.IsNew || options.Choices.Count > 0)
            _openings.Begin(offer, options.Slot);
        else
            _openings.GoOn(offer, options.Slot);
        foreach (int choice in options.Choices)
            TakeAtStart(choice - 1);
        if (options.Choices.Count > 0 && _play.Game is { } game)
            _play.Play(game, "");
    }

    /// <summary>Makes sure that nothing is lost. May be called from any thread when the loop has died.</summary>
    internal void Save() => _play.Game?.Save();

    /// <summary>Says that the program, not the story, made a mistake, and that play goes on.</summary>
    internal void TellFault(string where) =>
        _desk.Tell("A fault of the game", $"Something went wrong in the game itself, but it can go on.{where}");

    /// <summary>Lets the campaign's slot go.</summary>
    public void Dispose() => _play.Dispose();

    private void TakeAtStart(int index)
    {
        if (_play.Game is not { Campaign: { Status: CampaignStatus.Deciding } campaign } game)
            return;
        if (index < 0 || index >= campaign.Choices.Count || campaign.Choices[index].Locked is not null)
            return;
        game.Choose(index);
    }

    private void ShowTitle()
    {
        _play.Close();
        _title.Show();
    }

    private void ShowHelp()
    {
        _desk.Hints.Use(Hint.Help);
        if (_desk.Window.Top is { } top)
            _desk.Read("Help", HelpText.Of(top, _desk.Keys));
    }

    private void NextTheme() => _settings.Use(ThemeCatalog.After(_desk.Look.Theme, _desk.Options.Traits.Colours));

    private void AskToLeave()
    {
        if (_isAsking && _desk.Window.Top is MenuPanel { Caption: "Leave the game?" })
            return;
        _isAsking = true;
        _desk.Ask(
            "Leave the game?",
            LeaveQuestion(),
            new MenuEntry("Stay", _desk.Window.Pop),
            new MenuEntry("Leave", Leave)
        );
    }

    private string LeaveQuestion() =>
        _play.Game is not { } game ? "Nothing is lost: the game saves after each decision."
        : game.Save() ? "Your place is kept: the game saved after your last decision."
        : $"The last decision is NOT saved. {game.LastProblem}";

    private void Leave()
    {
        Save();
        _desk.Window.Leave();
    }
}
