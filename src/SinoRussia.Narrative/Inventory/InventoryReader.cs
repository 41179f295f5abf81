using System.Text;
using Ink.Parsed;
using Ink.Runtime;
using InkObject = Ink.Parsed.Object;
using InkTag = Ink.Parsed.Tag;

namespace SinoRussia.Narrative.Inventory;

/// <summary>Walks what ink's parser made of a story, counting.</summary>
internal sealed class InventoryReader
{
    private readonly Dictionary<string, FileStatistics> _files = new(StringComparer.Ordinal);
    private readonly List<PlacedTag> _tags = [];
    private StringBuilder? _openTag;
    private SourceSpan _tagStart;
    private bool _inWord;

    public static StoryInventory Read(Ink.Parsed.Story parsed, IReadOnlyList<string> files)
    {
        InventoryReader reader = new();
        foreach (string file in files)
        {
            reader._files[file] = new FileStatistics(file, 0, 0, 0, 0);
        }

        reader.Visit(parsed);
        List<string> variables =
        [
            .. parsed.FindAll<Ink.Parsed.VariableAssignment>(v => v.isGlobalDeclaration).Select(v => v.variableName),
        ];
        return new StoryInventory([.. files.Select(file => reader._files[file])], reader._tags, variables);
    }

    private void Visit(InkObject piece)
    {
        switch (piece)
        {
            case InkTag tag:
                Turn(tag);
                return;
            case Text text:
                Read(text);
                return;
            case StringExpression or Ink.Parsed.VariableAssignment or ConstantDeclaration or AuthorWarning:
                return;
            case Knot { isFunction: false }:
                Count(piece, file => file with { Knots = file.Knots + 1 });
                break;
            case Stitch:
                Count(piece, file => file with { Stitches = file.Stitches + 1 });
                break;
            case Ink.Parsed.Choice:
                Count(piece, file => file with { Choices = file.Choices + 1 });
                break;
            default:
                break;
        }

        bool branches = piece is Sequence or Conditional;
        bool inWord = _inWord;
        foreach (InkObject part in piece.content ?? [])
        {
            // Each branch follows what stands before all of them, not the branch above it.
            _inWord = branches ? inWord : _inWord;
            Visit(part);
        }
    }

    /// <summary>A tag is a mark where it starts and one where it ends, with text between.</summary>
    private void Turn(InkTag tag)
    {
        if (_openTag is not null)
        {
            string text = _openTag.ToString().Trim();
            if (text.Length > 0)
            {
                _tags.Add(new PlacedTag(Narrative.Tag.Parse(text), _tagStart, _tagStart.Line));
            }
        }

        _openTag = tag.isStart ? new StringBuilder() : null;
        _tagStart = PlaceOf(tag) ?? _tagStart;
    }

    private void Read(Text text)
    {
        if (_openTag is not null)
        {
            if (_openTag.Length == 0 && PlaceOf(text) is { } at)
            {
                _tagStart = at;
            }

            _openTag.Append(text.text);
            return;
        }

        int words = WordsIn(text.text);
        if (words > 0)
        {
            Count(text, file => file with { Words = file.Words + words });
        }
    }

    /// <summary>Words by blank space; a word may go on over two pieces of text, such as those around a glue.</summary>
    private int WordsIn(string text)
    {
        int words = 0;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            if (letter && !_inWord)
            {
                words++;
            }

            _inWord = letter || (_inWord && !char.IsWhiteSpace(c));
        }

        return words;
    }

    private void Count(InkObject piece, Func<FileStatistics, FileStatistics> add)
    {
        if (PlaceOf(piece) is { } at && _files.TryGetValue(at.File, out FileStatistics? file))
        {
            _files[at.File] = add(file);
        }
    }

    private static SourceSpan? PlaceOf(InkObject piece) =>
        piece.debugMetadata is { fileName: { } file } place
            ? new SourceSpan(file, place.startLineNumber, Math.Max(1, place.startCharacterNumber))
            : null;
}
