using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal.Screens;

/// <summary>The keys of the screen below, which keeps them while this one is read.</summary>
internal sealed class HelpScreen(Look look, KeyMap keys, Screen about, Action back)
    : ReadingScreen(look, keys, "Help", HelpText.Of(about, keys), back);
