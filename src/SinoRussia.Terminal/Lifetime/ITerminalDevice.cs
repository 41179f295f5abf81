namespace SinoRussia.Terminal.Lifetime;

/// <summary>The terminal below Terminal.Gui, to be put right when Terminal.Gui no longer can.</summary>
internal interface ITerminalDevice
{
    /// <summary>Writes codes to the terminal, whatever standard output is.</summary>
    void Write(string codes);

    /// <summary>Gives the keyboard back its line mode, as it was at the start.</summary>
    void RestoreLineMode();
}
