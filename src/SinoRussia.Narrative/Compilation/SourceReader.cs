using System.Security.Cryptography;
using System.Text;
using Ink;

namespace SinoRussia.Narrative.Compilation;

/// <summary>Hands files to ink's parser, and remembers what it handed out.</summary>
internal sealed class SourceReader(IStoryFiles files) : IFileHandler
{
    /// <summary>A longer file is not prose.</summary>
    public const int MaxCharacters = 8 * 1024 * 1024;

    /// <summary>The parser needs time by the square of a line's length.</summary>
    public const int MaxLineLength = 64 * 1024;

    private const char ByteOrderMark = '\ufeff';

    private readonly List<string> _order = [];
    private readonly Dictionary<string, string> _texts = [];
    private readonly Dictionary<string, string[]> _lines = [];
    private readonly Dictionary<string, string> _edited = [];

    /// <summary>The files read so far, in the order of reading.</summary>
    public IReadOnlyList<string> Paths => _order;

    /// <summary>A file's text as it was read; empty for a file that was not.</summary>
    public string TextOf(string path) => _texts.GetValueOrDefault(StoryPath.Normal(path), "");

    /// <summary>One line of a file as it was read; empty where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, from 1.</param>
    public string LineOf(string path, int line)
    {
        string name = StoryPath.Normal(path);
        if (!_lines.TryGetValue(name, out string[]? lines))
        {
            _lines[name] = lines = TextOf(name).Split('\n');
        }

        return line <= lines.Length ? lines[line - 1].TrimEnd('\r') : "";
    }

    /// <summary>A file's text as the parser sees it.</summary>
    public string EditedTextOf(string path) => _edited.GetValueOrDefault(StoryPath.Normal(path)) ?? TextOf(path);

    /// <summary>Lets the parser see another text from now on.</summary>
    public void Edit(string path, string text) => _edited[StoryPath.Normal(path)] = text;

    /// <summary>The ink files there are, read or not; none where they cannot be listed.</summary>
    public IReadOnlyList<string> Names()
    {
        try
        {
            return [.. files.Names()];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Every file as it was read, by path.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    public string Load(string path)
    {
        string name = StoryPath.Normal(path);
        if (!_texts.TryGetValue(name, out string? text))
        {
            text = files.Read(name).TrimStart(ByteOrderMark);
            // Compiled stories are one long line.
            bool isJson = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
            if (text.Length > MaxCharacters || (!isJson && LongestLine(text) > MaxLineLength))
            {
                throw new InvalidDataException("too large");
            }

            _texts[name] = text;
            _lines.Remove(name);
            _order.Add(name);
        }

        return _edited.GetValueOrDefault(name, text);
    }

    /// <summary>A fingerprint of every file read: it changes when any of them does.</summary>
    public string Hash()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string path in _order)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{_texts[path].ReplaceLineEndings("\n")}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    string IFileHandler.ResolveInkFilename(string includeName) => StoryPath.Normal(includeName);

    string IFileHandler.LoadInkFileContents(string fullFilename) => Load(fullFilename);

    private static int LongestLine(string text)
    {
        int longest = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            longest = Math.Max(longest, line.Length);
        }

        return longest;
    }
}
