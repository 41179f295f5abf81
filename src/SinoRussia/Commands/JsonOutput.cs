using System.Text;
using System.Text.Json;

namespace SinoRussia.Commands;

/// <summary>JSON on standard output.</summary>
internal static class JsonOutput
{
    /// <summary>Writes one value, indented.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="write">Writes the value.</param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Indented = true }))
        {
            write(json);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
