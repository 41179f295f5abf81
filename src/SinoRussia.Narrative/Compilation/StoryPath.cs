namespace SinoRussia.Narrative.Compilation;

/// <summary>The one spelling of a file's path: forward slashes, no <c>.</c>, no <c>..</c> that leads back.</summary>
internal static class StoryPath
{
    public static string Normal(string path)
    {
        string slashes = path.Replace('\\', '/').Trim();
        if (!slashes.Contains("./", StringComparison.Ordinal) && !slashes.Contains("//", StringComparison.Ordinal))
        {
            return slashes;
        }

        List<string> parts = [];
        foreach (string part in slashes.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return (slashes.StartsWith('/') ? "/" : "") + string.Join('/', parts);
    }
}
