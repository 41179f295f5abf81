using SinoRussia.Narrative;
using SinoRussia.Workshop.Playtests;

namespace SinoRussia.Commands;

/// <summary>What <c>test</c> prints.</summary>
internal static class TestOutput
{
    public static void WriteText(
        IReadOnlyList<(string File, IReadOnlyList<PlaytestFailure> Failures)> results,
        TextWriter output
    )
    {
        foreach ((string file, IReadOnlyList<PlaytestFailure> failures) in results)
        {
            output.WriteLine($"{(failures.Count == 0 ? "ok  " : "FAIL")} {file}");
            foreach (PlaytestFailure failure in failures)
            {
                output.WriteLine(PlainText.Clean(failure.Finding.ToString()).ReplaceLineEndings(" "));
                foreach (string row in failure.Difference)
                {
                    output.WriteLine($"    {PlainText.Clean(row).ReplaceLineEndings(" ")}");
                }

                if (failure.Finding.Help.Length > 0)
                {
                    output.WriteLine($"  help: {failure.Finding.Help}");
                }
            }
        }

        int failed = results.Count(result => result.Failures.Count > 0);
        output.WriteLine($"{results.Count - failed} passed, {failed} failed");
    }

    public static void WriteJson(
        IReadOnlyList<(string File, IReadOnlyList<PlaytestFailure> Failures)> results,
        TextWriter output
    ) =>
        JsonOutput.Write(
            output,
            json =>
            {
                int failed = results.Count(result => result.Failures.Count > 0);
                json.WriteStartObject();
                json.WriteNumber("passed", results.Count - failed);
                json.WriteNumber("failed", failed);
                json.WriteStartArray("tests");
                foreach ((string file, IReadOnlyList<PlaytestFailure> failures) in results)
                {
                    json.WriteStartObject();
                    json.WriteString("file", file);
                    json.WriteBoolean("passed", failures.Count == 0);
                    json.WriteStartArray("failures");
                    foreach (PlaytestFailure failure in failures)
                    {
                        json.WriteStartObject();
                        json.WriteString("code", failure.Finding.Code);
                        json.WriteNumber("line", failure.Finding.At.Line);
                        json.WriteString("message", failure.Finding.Message);
                        json.WriteString("difference", string.Join('\n', failure.Difference));
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
}
