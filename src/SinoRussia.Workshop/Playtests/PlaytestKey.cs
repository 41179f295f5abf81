namespace SinoRussia.Workshop.Playtests;

/// <summary>What a line of a playtest asks for.</summary>
public enum PlaytestKey
{
    /// <summary><c>story:</c> the story, by a path from the playtest's folder or a campaign's name.</summary>
    Story,

    /// <summary><c>seed:</c> the seed of every random draw.</summary>
    Seed,

    /// <summary><c>expect:</c> a line that is told, in this order, since the last choice.</summary>
    Expect,

    /// <summary><c>expect not:</c> a line that is not told since the last choice.</summary>
    ExpectNot,

    /// <summary><c>choice:</c> a choice on offer.</summary>
    Choice,

    /// <summary><c>choice not:</c> a choice that is not on offer, or locked.</summary>
    ChoiceNot,

    /// <summary><c>take:</c> the choice to take.</summary>
    Take,

    /// <summary><c>check:</c> a variable or meter and what it must be.</summary>
    Check,

    /// <summary><c>ending:</c> the ending reached; <c>none</c> while the story goes on, <c>over</c> for any end.</summary>
    Ending,
}
