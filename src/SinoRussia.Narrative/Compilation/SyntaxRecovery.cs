using Ink;
using SinoRussia.Narrative.Diagnostics;
using ParsedStory = Ink.Parsed.Story;

namespace SinoRussia.Narrative.Compilation;

/// <summary>
/// One line that cannot be read hides every other error. So failing lines are blanked, and the rest is read again,
/// until what remains can be looked over for its meaning.
/// </summary>
internal static class SyntaxRecovery
{
    private const int MaxRounds = 20;

    public static ParsedStory? Parse(string root, SourceReader reader, Findings findings)
    {
        for (int round = 0; round < MaxRounds; round++)
        {
            List<SourceSpan> failing = [];
            ParsedStory? parsed;
            try
            {
                parsed = InkSource.Parse(root, reader, Hear);
            }
            // The parser lets any type escape: the place is found by trying.
            catch (Exception fault)
            {
                Diagnostic found = FaultFinder.Find(root, reader, fault);
                findings.Add(found);
                failing = [found.At];
                parsed = null;
            }

            if (failing.Count == 0)
            {
                return parsed;
            }

            if (!Blank(failing, reader, findings))
            {
                return null;
            }

            void Hear(string message, ErrorType type)
            {
                findings.Hear(message, type);
                EngineMessage said = EngineMessage.Parse(message, root);
                if (type == ErrorType.Error && said.Line is { } line)
                {
                    failing.Add(new SourceSpan(said.File, line, 1));
                }
            }
        }

        return null;
    }

    /// <summary>Blanks the lines; false where nothing was left to blank, so that trying again is in vain.</summary>
    private static bool Blank(IEnumerable<SourceSpan> places, SourceReader reader, Findings findings)
    {
        bool changed = false;
        foreach (IGrouping<string, SourceSpan> file in places.GroupBy(place => place.File))
        {
            string[] lines = reader.EditedTextOf(file.Key).Split('\n');
            foreach (int line in file.Select(place => place.Line - 1).Distinct())
            {
                if (line < lines.Length && lines[line].Trim().Length > 0)
                {
                    findings.NoteBlanked(lines[line]);
                    lines[line] = "";
                    changed = true;
                }
            }

            reader.Edit(file.Key, string.Join('\n', lines));
        }

        return changed;
    }
}
