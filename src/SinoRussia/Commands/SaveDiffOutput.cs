using SinoRussia.Workshop.Comparing;

namespace SinoRussia.Commands;

/// <summary>What <c>savediff</c> prints.</summary>
internal static class SaveDiffOutput
{
    private const int MaxPartings = 20;

    private const int MaxOffered = 5;

    public static void WriteText(SaveDiffReport report, string old, string edited, TextWriter output)
    {
        output.WriteLine(
            $"{old} -> {edited}: {report.Saves:N0} saves of {report.Runs:N0} playthroughs (seed {report.Seed})"
        );
        output.WriteLine(
            $"  by state    {report.ByState, 7:N0}  {Share(report.ByState, report)}  {(report.SameStory ? "the editions are the same" : "the story was edited: states are not loaded")}"
        );
        output.WriteLine(
            $"  by replay   {report.ByReplay, 7:N0}  {Share(report.ByReplay, report)}  {report.Changed:N0} of them with other meters"
        );
        output.WriteLine(
            $"  part ways   {report.Parted, 7:N0}  {Share(report.Parted, report)}  set back to the last decision that can be taken again"
        );
        if (report.Partings.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("where they part ways:");
        foreach (PartingPlace place in report.Partings.Take(MaxPartings))
        {
            string at = place.File.Length > 0 ? $"{place.File}:{place.Line}" : "?";
            string knot = place.Knot.Length > 0 ? place.Knot : "(start)";
            string id = place.Id.Length > 0 ? $" #{place.Id}" : "";
            output.WriteLine(
                $"  {at}: {knot}: \"{place.Text}\"{id}: {place.Saves:N0} saves, {place.Runs:N0} playthroughs"
            );
            output.WriteLine($"      {place.Why}");
            if (place.Offered.Count > 0)
            {
                string more = place.Offered.Count > MaxOffered ? $" / … {place.Offered.Count - MaxOffered} more" : "";
                output.WriteLine($"      on offer now: {string.Join(" / ", place.Offered.Take(MaxOffered))}{more}");
            }

            output.WriteLine($"      to see it: sinorussia play {old} {place.Way}");
        }

        if (report.Partings.Count > MaxPartings)
        {
            output.WriteLine($"  … and {report.Partings.Count - MaxPartings} more");
        }

        output.WriteLine();
        output.WriteLine("saves made right after a decision:      saves  replay  parted");
        foreach (DecisionFate fate in report.Decisions.Where(fate => fate.Parted > 0).Take(MaxPartings))
        {
            string name = fate.Id.Length > 0 ? $"#{fate.Id}" : $"\"{fate.Text}\"";
            string place = $"{(fate.Knot.Length > 0 ? fate.Knot : "(start)")} {name}";
            output.WriteLine(
                $"  {(place.Length > 36 ? $"{place[..35]}…" : place), -36} {fate.Saves, 6:N0} {fate.ByReplay, 7:N0} {fate.Parted, 7:N0}"
            );
        }
    }

    public static void WriteJson(SaveDiffReport report, string old, string edited, TextWriter output) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("old", old);
                json.WriteString("new", edited);
                json.WriteNumber("seed", report.Seed);
                json.WriteNumber("runs", report.Runs);
                json.WriteNumber("saves", report.Saves);
                json.WriteNumber("byState", report.ByState);
                json.WriteNumber("byReplay", report.ByReplay);
                json.WriteNumber("changedMeters", report.Changed);
                json.WriteNumber("parted", report.Parted);
                json.WriteStartArray("partings");
                foreach (PartingPlace place in report.Partings)
                {
                    json.WriteStartObject();
                    json.WriteString("knot", place.Knot);
                    json.WriteString("id", place.Id);
                    json.WriteString("text", place.Text);
                    json.WriteString("file", place.File);
                    json.WriteNumber("line", place.Line);
                    json.WriteString("why", place.Why);
                    json.WriteNumber("runs", place.Runs);
                    json.WriteNumber("saves", place.Saves);
                    json.WriteStartArray("offered");
                    foreach (string choice in place.Offered)
                    {
                        json.WriteStringValue(choice);
                    }

                    json.WriteEndArray();
                    json.WriteStartObject("replay");
                    json.WriteNumber("seed", place.Way.Seed);
                    json.WriteStartArray("choices");
                    foreach (int choice in place.Way.Choices)
                    {
                        json.WriteNumberValue(choice);
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteStartArray("decisions");
                foreach (DecisionFate fate in report.Decisions)
                {
                    json.WriteStartObject();
                    json.WriteString("knot", fate.Knot);
                    json.WriteString("id", fate.Id);
                    json.WriteString("text", fate.Text);
                    json.WriteNumber("saves", fate.Saves);
                    json.WriteNumber("byState", fate.ByState);
                    json.WriteNumber("byReplay", fate.ByReplay);
                    json.WriteNumber("changedMeters", fate.Changed);
                    json.WriteNumber("parted", fate.Parted);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static string Share(int saves, SaveDiffReport report) =>
        $"{(report.Saves == 0 ? 0 : 100.0 * saves / report.Saves), 5:0.0}%";
}
