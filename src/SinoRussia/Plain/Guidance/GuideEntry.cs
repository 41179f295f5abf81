namespace SinoRussia.Plain.Guidance;

/// <summary>A command of plain mode, as help and the manual tell it.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Word">The word that is typed.</param>
/// <param name="Form">The word with what may stand behind it, such as <c>save [NAME]</c>.</param>
/// <param name="Summary">What it does, in a few words.</param>
/// <param name="Details">The same in sentences, with examples.</param>
internal sealed record GuideEntry(EntryKind Kind, string Word, string Form, string Summary, string Details);
