namespace SinoRussia.Terminal.Prose;

/// <summary>What a whole paragraph is: it decides the mark in the gutter, the second cue beside the colour.</summary>
internal enum ParagraphKind
{
    Plain,
    Heading,
    Echo,
    Cable,
    Press,
    Memo,
    Ledger,
    Fault,
    Item,
}
