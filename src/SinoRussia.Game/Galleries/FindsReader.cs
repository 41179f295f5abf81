using SinoRussia.Narrative;

namespace SinoRussia.Game.Galleries;

/// <summary>
/// Looks through a story's source for what can be found in it, line by line: a story that was compiled ahead has no
/// inventory, but its source is at hand. Tags with logic in them are passed over.
/// </summary>
internal sealed class FindsReader
{
    private readonly Dictionary<string, string> _endings = new(StringComparer.Ordinal);
    private readonly List<string> _achievements = [];
    private string _scene = "";

    /// <summary>The endings with the title of the scene in the same knot; empty where there is none.</summary>
    public IReadOnlyDictionary<string, string> Endings => _endings;

    /// <summary>The achievements, in the order of the source, each once.</summary>
    public IReadOnlyList<string> Achievements => _achievements;

    public static FindsReader Read(Story story)
    {
        FindsReader reader = new();
        foreach (string file in story.Files)
        {
            reader._scene = "";
            foreach (string line in story.SourceOf(file).Split('\n'))
            {
                reader.Read(line.Trim());
            }
        }

        return reader;
    }

    private void Read(string line)
    {
        if (line.StartsWith("==", StringComparison.Ordinal))
        {
            _scene = "";
        }

        int comment = line.IndexOf("//", StringComparison.Ordinal);
        string text = comment < 0 ? line : line[..comment];
        foreach (
            string written in text.Split('#').Skip(1).Where(written => !written.Contains('{', StringComparison.Ordinal))
        )
        {
            Take(Tag.Parse(written.Trim()));
        }
    }

    private void Take(Tag tag)
    {
        if (tag.Value.Length == 0)
        {
            return;
        }

        switch (tag.Key)
        {
            case "scene":
                _scene = tag.Value;
                break;
            case "ending" when _endings.GetValueOrDefault(tag.Value, "").Length == 0:
                _endings[tag.Value] = _scene;
                break;
            case "achievement" when !_achievements.Contains(tag.Value):
                _achievements.Add(tag.Value);
                break;
        }
    }
}
