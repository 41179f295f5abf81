namespace SinoRussia.Game.Mirrors;

/// <summary>Who sits across the table. Stories ask for it by choices with the ids <c>persona_patient</c> and so on.</summary>
public enum Persona
{
    /// <summary>Outwaits everyone.</summary>
    Patient,

    /// <summary>Has a price for everything, and keeps the exits open.</summary>
    Trader,

    /// <summary>Reads what was not sent.</summary>
    Watcher,

    /// <summary>Wants things built that stand.</summary>
    Builder,
}
