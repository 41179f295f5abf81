using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SinoRussia.Workshop.Checking.Formats;

/// <summary>JSON as indented text that people can read, too.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        // It is read by programs, never put into a web page: quotes and arrows may stand as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
