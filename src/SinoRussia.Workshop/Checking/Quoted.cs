namespace SinoRussia.Workshop.Checking;

/// <summary>Names in messages.</summary>
internal static class Quoted
{
    /// <summary>A name in quotes, or the word for none: a blank between quotes tells an author nothing.</summary>
    public static string OrNothing(string name) => name.Trim().Length == 0 ? "nothing" : $"'{name}'";
}
