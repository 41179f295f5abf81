using System.Text.RegularExpressions;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Stories.Tests.Edits;

/// <summary>A campaign's source with one edit in it, at one choice or in one knot.</summary>
internal sealed partial class EditedSource
{
    private readonly string _campaign;
    private readonly Dictionary<string, string> _files;

    public EditedSource(string campaign)
    {
        _campaign = campaign;
        string root = $"{campaign}.ink";
        _files = Included()
            .Matches(Text(root))
            .Select(include => include.Groups["file"].Value)
            .Prepend(root)
            .ToDictionary(file => file, Text, StringComparer.Ordinal);
    }

    /// <summary>The ids of all choices in the source.</summary>
    public IReadOnlyList<string> ChoiceIds =>
        [
            .. _files
                .Values.SelectMany(text => text.Split('\n'))
                .Where(line => Choice().IsMatch(line))
                .Select(line => Id().Match(line).Groups["id"].Value)
                .Where(id => id.Length > 0),
        ];

    /// <summary>The edited story; null where the edit cannot be made there or does not compile.</summary>
    public Story? Edit(EditKind kind, string id, string knot)
    {
        Dictionary<string, string> files = new(_files, StringComparer.Ordinal);
        bool isMade = kind == EditKind.KnotRenamed ? RenameKnot(files, knot) : EditChoice(files, kind, id);
        return isMade ? StoryCompiler.Compile($"{_campaign}.ink", new MemoryFiles(files)).Story : null;
    }

    private static bool RenameKnot(Dictionary<string, string> files, string knot)
    {
        if (knot.Length == 0)
        {
            return false;
        }

        Regex name = new($@"(?<!# ?(?:id|echo|codex|ending): ?)\b{knot}\b", RegexOptions.None, TimeSpan.FromSeconds(5));
        foreach (string file in files.Keys.ToArray())
        {
            files[file] = name.Replace(files[file], $"{knot}_as_it_is_now");
        }

        return true;
    }

    private static string Text(string file) =>
        File.ReadAllText(Path.Combine(Repository.Stories, file)).ReplaceLineEndings("\n");

    private static bool EditChoice(Dictionary<string, string> files, EditKind kind, string id)
    {
        foreach ((string file, string text) in files)
        {
            List<string> lines = [.. text.Split('\n')];
            int line = lines.FindIndex(candidate =>
                Choice().IsMatch(candidate) && Id().Match(candidate).Groups["id"].Value == id
            );
            if (line >= 0)
            {
                bool isMade = EditLine(lines, line, kind);
                files[file] = string.Join('\n', lines);
                return isMade;
            }
        }

        return false;
    }

    private static bool EditLine(List<string> lines, int line, EditKind kind)
    {
        switch (kind)
        {
            case EditKind.ChoiceInserted:
                lines.InsertRange(
                    line,
                    [
                        "+ [Ask for the window to be opened. #id: window_opened_now]",
                        "    The window is opened.",
                        "    -> END",
                    ]
                );
                return true;
            case EditKind.ProseAdded:
                lines.Insert(line + 1, "    A clerk comes in, looks for a stamp and goes out again without it.");
                lines.Insert(line, "Somebody in the corridor drops a tray. It takes a while to be quiet again.");
                return true;
            case EditKind.Reworded:
                int hash = lines[line].IndexOf("#id:", StringComparison.Ordinal);
                lines[line] = lines[line].Insert(hash, "Today. ");
                return true;
            default:
                return Remove(lines, line);
        }
    }

    /// <summary>Takes a choice out with all that hangs on it.</summary>
    private static bool Remove(List<string> lines, int line)
    {
        int depth = Choice().Match(lines[line]).Groups["signs"].Value.Count(sign => sign is '*' or '+');
        int end = line + 1;
        while (end < lines.Count && !lines[end].StartsWith('='))
        {
            Match weave = Weave().Match(lines[end]);
            if (weave.Success && weave.Groups["signs"].Value.Count(sign => sign is '*' or '+' or '-') <= depth)
            {
                break;
            }

            end++;
        }

        lines.RemoveRange(line, end - line);
        return true;
    }

    [GeneratedRegex(@"^(?<signs>\s*([*+]\s*)+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Choice();

    [GeneratedRegex(@"#id: *(?<id>\w+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Id();

    [GeneratedRegex(@"^INCLUDE +(?<file>\S+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 5000)]
    private static partial Regex Included();

    [GeneratedRegex(@"^(?<signs>\s*([*+]\s*|-(?!>)\s*)+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Weave();
}
