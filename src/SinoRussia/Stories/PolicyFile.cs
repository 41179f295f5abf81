using System.Text;

namespace SinoRussia.Stories;

/// <summary>The file of bots beside a story: <c>NAME.policies</c>.</summary>
internal static class PolicyFile
{
    /// <summary>Reads it.</summary>
    /// <param name="source">The story.</param>
    /// <returns>The file's name, and its text: empty where there is none.</returns>
    public static (string File, string Text) Of(StorySource source)
    {
        string file = $"{Path.GetFileNameWithoutExtension(source.FullPath ?? source.Name)}.policies";
        try
        {
            if (source.FullPath is null)
            {
                return (file, new EmbeddedFiles().Read(file));
            }

            string path = Path.ChangeExtension(source.FullPath, ".policies");
            return (file, File.Exists(path) ? File.ReadAllText(path, Encoding.UTF8) : "");
        }
        catch (FileNotFoundException)
        {
            return (file, "");
        }
    }
}
