using System.Globalization;
using SinoRussia.Doctor;
using SinoRussia.Narrative;

namespace SinoRussia.Commands;

/// <summary>What <c>doctor</c> says.</summary>
internal static class DoctorOutput
{
    /// <summary>Writes a line for each check, and one more where there is something to do.</summary>
    /// <param name="checks">The checks.</param>
    /// <param name="output">Where to.</param>
    public static void WriteText(IReadOnlyList<Check> checks, TextWriter output)
    {
        int width = checks.Max(check => check.Name.Length);
        foreach (Check check in checks)
        {
            output.WriteLine(
                $"{Word(check.Verdict), -4}  {check.Name.PadRight(width)}  {PlainText.Clean(check.Found)}"
            );
            if (check.Advice.Length > 0)
            {
                output.WriteLine($"      {"".PadRight(width)}  to do: {PlainText.Clean(check.Advice)}");
            }
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{checks.Count(check => check.Verdict == Verdict.Fail)} failed, {checks.Count(check => check.Verdict == Verdict.Warn)} warnings"
            )
        );
    }

    /// <summary>Writes <c>{"version","verdict","checks":[{"check","verdict","found","advice"}]}</c>.</summary>
    /// <param name="checks">The checks.</param>
    /// <param name="output">Where to.</param>
    public static void WriteJson(IReadOnlyList<Check> checks, TextWriter output) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("version", ProgramChecks.Version);
                json.WriteString("verdict", Word(checks.Max(check => check.Verdict)));
                json.WriteStartArray("checks");
                foreach (Check check in checks)
                {
                    json.WriteStartObject();
                    json.WriteString("check", check.Name);
                    json.WriteString("verdict", Word(check.Verdict));
                    json.WriteString("found", check.Found);
                    json.WriteString("advice", check.Advice);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static string Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Ok => "ok",
            Verdict.Warn => "warn",
            _ => "fail",
        };
}
