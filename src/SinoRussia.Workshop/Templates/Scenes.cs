namespace SinoRussia.Workshop.Templates;

/// <summary>Templates of a part of a story, each with a file to play it alone.</summary>
internal static class Scenes
{
    public static Template Dossier(string name, HostStory? host)
    {
        string text = $$"""
            // {{Titled(name)}}: what happens here, in one line. When it can come up. Which facts it rests on.
            === {{name}} ===
            # scene: {{Titled(name)}} # kind: dossier
            A thing on the desk, a person, a number. Say what is asked of you, and by when.
            "A line that only this person would say." # speaker: A name
            -> choices
            = choices
            * (accept) [Accept, and say why in one sentence. #id: {{name}}_accept #forecast: A name; {{First(
                host
            )}} +; medium]
                {{Move(host, 0, 4)}}
                {{Move(host, 1, -2)}}
                What came of it, and who paid.
                ->->
            * (refuse) [Refuse, politely. #id: {{name}}_refuse #forecast: Another name; {{First(host)}} -; high]
                {{Move(host, 0, -3)}}
                {{Move(host, 1, 3)}}
                What came of it, and who paid.
                ->->
            * (wait) [Ask for another week. #id: {{name}}_wait]
                {{Move(host, 1, -1)}}
                What a week costs.
                ->->
            = left
            {{Move(host, 0, -2)}}
            {{Titled(name)}}: what others did with it while you looked elsewhere. # rival # style: ledger
            ->->

            """;
        List<string> next = [Include(name, host)];
        next.Add(
            host is { HasOffer: true }
                ? $"Add it to a docket: ~ offer(true, {name} + {name}.left, 6, -> {name}, -> {name}.left, \"{Titled(name).ToLowerInvariant()}\")"
                : $"Go there from the story: -> {name} ->    and where it is left: -> {name}.left ->"
        );
        return Whole(name, text, host, next);
    }

    public static Template Crisis(string name, HostStory? host)
    {
        string text = $$"""
            // {{Titled(name)}}: what happens here, in one line. When it can come up. Which facts it rests on.
            === {{name}} ===
            # scene: {{Titled(name)}} # kind: crisis
            Something has happened in the night. Say what, where, and how many people it concerns.
            "What the first caller says." # speaker: A name
            -> choices
            = choices
            * (act) [Act before noon. #id: {{name}}_act #forecast: A name; {{First(host)}} -; high]
                {{Move(host, 0, -4)}}
                {{Move(host, 1, 4)}}
                What acting cost, and whom.
                ->->
            * (talk) [Telephone first. #id: {{name}}_talk #forecast: Another name; {{First(host)}} +; medium]
                {{Move(host, 0, 3)}}
                {{Move(host, 1, -3)}}
                What was said, and what was not.
                ->->
            * (hold) [Say nothing until it is clear. #id: {{name}}_hold]
                {{Move(host, 1, -2)}}
                What silence was taken for.
                ->->

            """;
        List<string> next =
        [
            Include(name, host),
            host is { HasOffer: true }
                ? $"Let it come up: ~ offer(not {name}, {name}, 5, -> {name}, -> nothing_drawn, \"\")"
                : $"Go there from the story: -> {name} ->",
        ];
        return Whole(name, text, host, next);
    }

    public static Template Chapter(string name, HostStory? host)
    {
        string text = $$"""
            // {{Titled(name)}}: what happens in this chapter, and what it leaves behind for the next.
            === {{name}} ===
            # scene: {{Titled(name)}}
            Where we are, and what has changed since we last were here.
            -> arrival
            = arrival
            Somebody is already waiting.
            * [Sit down. #id: {{name}}_sit]
                {{Move(host, 0, 2)}}
                You sit. It is noticed.
            * [Stay on your feet. #id: {{name}}_stand]
                {{Move(host, 1, 2)}}
                You stand. That is noticed as well.
            - -> talk
            = talk
            # scene: {{Titled(name)}}, the talk
            What it is about, once the tea is cold.
            + [Ask about the date. #id: {{name}}_date]
                The date is not the question.
                -> talk
            * (give) [Give way on the small thing. #id: {{name}}_give]
                {{Move(host, 0, 3)}}
                It was not so small.
            * (keep) [Keep what you have. #id: {{name}}_keep]
                {{Move(host, 0, -3)}}
                It is kept.
            - -> leaving
            = leaving
            {give: You are walked to the door.|You find the door yourself.}
            ->->

            """;
        return Whole(name, text, host, [Include(name, host), $"Go there from the story: -> {name} ->"]);
    }

    private static Template Whole(string name, string text, HostStory? host, List<string> next)
    {
        next.Add($"Play it alone, here or in Inky: sinorussia play play_{name}.ink");
        next.Add($"Keep play_{name}.ink out of the story: it is only for trying");
        return new Template(
            [
                new TemplateFile($"{name}.ink", text),
                new TemplateFile(
                    $"play_{name}.ink",
                    Trial(name, host, text.Contains("\n= left\n", StringComparison.Ordinal))
                ),
            ],
            next
        );
    }

    private static string Trial(string name, HostStory? host, bool hasLeft)
    {
        string comment = $"// Plays {name}.ink alone: only for trying, no part of the story.\n";
        if (host is not null)
        {
            return comment + host.Trying(Titled(name), $"{name}.ink", start => Beginning(name, hasLeft, start));
        }

        return $"""
            {comment}# title: {Titled(name)}
            # meter: trust; Trust; 0..100
            # meter: power; Power; 0..100
            INCLUDE {name}.ink

            VAR trust = 50
            VAR power = 50

            {Beginning(name, hasLeft, "")}
            """;
    }

    private static string Beginning(string name, bool hasLeft, string start)
    {
        string left = hasLeft ? $"* [Leave it to others. #id: try_left] -> {name}.left ->\n" : "";
        string whole = start.Length > 0 ? $"* [Play the whole story instead. #id: try_whole] -> {start}\n" : "";
        return $"""
            * [Open it. #id: try_it] -> {name} ->
            {left}{whole}- Done. # ending: tried
            -> END

            """;
    }

    private static string Include(string name, HostStory? host) =>
        $"Add to the INCLUDE lines at the top of {host?.Root ?? "the story's root file"}: INCLUDE {name}.ink";

    private static string First(HostStory? host) => MeterOf(host, 0);

    private static string MeterOf(HostStory? host, int index)
    {
        IReadOnlyList<string> meters = host is null ? ["trust", "power"] : host.Meters;
        return meters.Count == 0 ? "" : meters[Math.Min(index, meters.Count - 1)];
    }

    private static string Move(HostStory? host, int index, int points)
    {
        string meter = MeterOf(host, index);
        return meter.Length == 0 ? "// What it changes."
            : host is { HasMove: true } ? $"~ move({meter}, {points})"
            : points < 0 ? $"~ {meter} = {meter} - {-points}"
            : $"~ {meter} = {meter} + {points}";
    }

    /// <summary><c>winter_bridge</c> as <c>Winter bridge</c>.</summary>
    internal static string Titled(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');
}
