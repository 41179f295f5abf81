using System.Text;
using SinoRussia.Narrative;

namespace SinoRussia.Game.Review;

/// <summary>The page that a memoir is written on: Markdown, or plain text.</summary>
/// <param name="markdown">Markdown where true.</param>
internal sealed class MemoirPage(bool markdown)
{
    private const string Special = "\\`*_[]<>#";

    private readonly StringBuilder _text = new();

    public void Title(string title) =>
        _text.Append(markdown ? $"# {Safe(title)}\n" : $"{Safe(title)}\n{new string('=', title.Length)}\n");

    public void Paragraph(string text) => _text.Append('\n').Append(Safe(text)).Append('\n');

    public void Decision(string text, int? note) =>
        _text.Append(
            markdown
                ? $"\n> **{Safe(text)}**{(note is { } mark ? $"[^{mark}]" : "")}\n"
                : $"\n> {Safe(text)}{(note is { } number ? $" [{number}]" : "")}\n"
        );

    public void Line(Line line)
    {
        foreach (string scene in line.Tags.ValuesOf("scene").Where(scene => scene.Length > 0))
        {
            Heading(scene);
        }

        if (line.Text.Length > 0)
        {
            Paragraph(Wording.Spoken(line));
        }
    }

    public void List(string heading, IEnumerable<string> entries)
    {
        bool isFirst = true;
        foreach (string entry in entries)
        {
            if (isFirst)
            {
                Heading(heading);
                _text.Append('\n');
            }

            _text.Append("- ").Append(Safe(entry)).Append('\n');
            isFirst = false;
        }
    }

    public void Notes(IEnumerable<(int Number, string Text)> notes)
    {
        bool isFirst = true;
        foreach ((int number, string text) in notes)
        {
            if (isFirst)
            {
                Heading("Notes");
                _text.Append('\n');
            }

            _text.Append(markdown ? $"[^{number}]: {Safe(text)}\n" : $"[{number}] {Safe(text)}\n");
            isFirst = false;
        }
    }

    public override string ToString() => _text.ToString();

    private void Heading(string text) =>
        _text.Append(markdown ? $"\n## {Safe(text)}\n" : $"\n{Safe(text)}\n{new string('-', text.Length)}\n");

    private string Safe(string text)
    {
        string clean = PlainText.Clean(text).ReplaceLineEndings(" ");
        if (!markdown)
        {
            return clean;
        }

        StringBuilder escaped = new(clean.Length);
        foreach (char letter in clean)
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
