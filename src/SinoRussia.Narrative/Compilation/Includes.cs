using System.Text.RegularExpressions;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Compilation;

/// <summary>
/// Follows the INCLUDEs before ink's parser does. Those that it would crash on, ignore, read twice or
/// blame on something else are reported here and taken out of what the parser sees.
/// </summary>
internal sealed partial class Includes(SourceReader reader, Findings findings)
{
    private readonly Dictionary<string, SourceSpan> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <summary>Looks over a file that was read already, and all that it includes.</summary>
    public void Follow(string file)
    {
        _open.Add(file);
        string[] lines = reader.TextOf(file).Split('\n');
        string[] code = Comments.Blank(reader.TextOf(file)).Split('\n');
        bool inKnot = false;
        bool edited = false;
        for (int i = 0; i < code.Length; i++)
        {
            inKnot |= KnotHeader().IsMatch(code[i]);
            Match include = Include().Match(code[i]);
            if (!include.Success)
            {
                continue;
            }

            Group named = include.Groups["file"];
            SourceSpan at = new(file, i + 1, include.Groups["word"].Index + 1);
            string target = StoryPath.Normal(named.Value);
            Diagnostic? objection = Objection(target, at, inKnot);
            if (objection is not null)
            {
                findings.Add(objection);
                lines[i] = "";
                edited = true;
            }
            else if (target != named.Value.TrimEnd())
            {
                lines[i] = code[i][..named.Index] + target;
                edited = true;
            }
        }

        if (edited)
        {
            reader.Edit(file, string.Join('\n', lines));
        }

        _open.RemoveAt(_open.Count - 1);
    }

    private Diagnostic? Objection(string target, SourceSpan at, bool inKnot)
    {
        if (target.Length == 0)
        {
            return Error(at, "INCLUDE names no file", "write the file's path behind it: INCLUDE folder/file.ink");
        }

        if (inKnot)
        {
            return new Diagnostic(
                DiagnosticCode.LateInclude,
                Severity.Warning,
                at,
                $"this INCLUDE of '{target}' stands inside a knot, where ink ignores it and all knots in it",
                "move it to the top of the file"
            );
        }

        int opened = _open.IndexOf(target);
        if (opened >= 0)
        {
            string ring = string.Join(" -> ", _open.Skip(opened).Append(target));
            return Error(at, $"'{target}' includes itself: {ring}", "take one INCLUDE out of the ring");
        }

        if (!_seen.TryAdd(target, at))
        {
            return Error(
                at,
                $"'{target}' is included a second time (first at {_seen[target]})",
                "take one of the two INCLUDE lines out"
            );
        }

        if (Load(target, at) is { } unread)
        {
            findings.NotePartMissing();
            return unread;
        }

        Follow(target);
        return null;
    }

    private Diagnostic? Load(string target, SourceSpan at)
    {
        try
        {
            reader.Load(target);
            return null;
        }
        catch (InvalidDataException)
        {
            return SourceProblems.TooLarge(at) with { Message = $"'{target}' is too large to be a story" };
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return Error(at, $"there is no file '{target}'", HelpOnMissing(target, at.File));
        }
        // A path can be wrong in many ways: a folder, forbidden, too long, with signs that no path has.
        catch (Exception)
        {
            return Error(at, $"the file '{target}' cannot be read", "check that it is a file, and its permissions");
        }
    }

    /// <summary>The file that was meant, where one is at hand.</summary>
    private string HelpOnMissing(string target, string from)
    {
        IReadOnlyList<string> names = reader.Names();
        string folder = from[..(from.LastIndexOf('/') + 1)];
        if (names.Contains(folder + target))
        {
            return $"paths start at the root file's folder, also in a file of a subfolder: INCLUDE {folder}{target}";
        }

        if (names.FirstOrDefault(name => name.Equals(target, StringComparison.OrdinalIgnoreCase)) is { } twin)
        {
            return $"capital letters count: INCLUDE {twin}";
        }

        string last = target[(target.LastIndexOf('/') + 1)..];
        string? meant =
            names.FirstOrDefault(name => name == last || name.EndsWith("/" + last, StringComparison.Ordinal))
            ?? NameSuggestion.Nearest(target, names);
        return meant is null
            ? "paths start at the root file's folder, with forward slashes, also in a file of a subfolder; capital letters count"
            : $"did you mean INCLUDE {meant}? Paths start at the root file's folder";
    }

    private static Diagnostic Error(SourceSpan at, string message, string help) =>
        new(DiagnosticCode.BadInclude, Severity.Error, at, message, help);

    [GeneratedRegex(@"^\s*(?<word>INCLUDE)[ \t]*(?<file>[^\r\n]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Include();

    [GeneratedRegex(@"^\s*={2,}\s*\w", RegexOptions.None, 1000)]
    private static partial Regex KnotHeader();
}
