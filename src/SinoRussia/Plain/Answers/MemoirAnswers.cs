using SinoRussia.Game;
using SinoRussia.Game.Review;
using SinoRussia.Narrative;
using SinoRussia.Saves.Files;
using SinoRussia.Saves.Memoirs;

namespace SinoRussia.Plain.Answers;

/// <summary>Writes the campaign into a file.</summary>
/// <param name="data">The player's folder.</param>
internal sealed class MemoirAnswers(DataFolder data)
{
    private const string Markdown = ".md";

    /// <summary>Writes the memoir: into the folder of memoirs, or into a file of the player's choice.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="file">The file, <c>.md</c> for Markdown; empty for one of its own.</param>
    /// <returns>A sentence: where it is, or why it is nowhere.</returns>
    public string Write(Campaign campaign, string file)
    {
        bool isMarkdown = file.EndsWith(Markdown, StringComparison.OrdinalIgnoreCase);
        string text = Memoir.Render(Chronicle.Of(campaign), isMarkdown);
        string? problem =
            file.Length > 0
                ? new MemoirFile(file, data).Write(text, out string path)
                : new MemoirFolder(data.Memoirs).Write(
                    PlainText.Clean($"{campaign.Contract.Title} {campaign.Date}").Trim(),
                    ".txt",
                    text,
                    out path
                );
        return problem ?? $"The memoir is written to {PlainText.Clean(path)}";
    }
}
