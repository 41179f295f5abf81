namespace SinoRussia.Terminal.Prose;

/// <summary>
/// What a piece of text is. A theme gives each role a colour; the views give it a second cue. A rise and a fall tell which
/// way a meter went, not whether that is good: both ends of a meter can hurt.
/// </summary>
internal enum TextRole
{
    Body,
    Dim,
    Strong,
    Heading,
    Speaker,
    Cable,
    Press,
    Memo,
    Ledger,
    Rise,
    Fall,
    Echo,
    Hint,
    Locked,
    Frame,
    FrameTitle,
    Key,
    Fault,
}
