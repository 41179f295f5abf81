namespace SinoRussia.Workshop.Templates;

/// <summary>The template of a whole story: small, but with all that the contract knows.</summary>
internal static class WholeStory
{
    public static Template Of(string name)
    {
        string title = Scenes.Titled(name);
        return new Template(
            [
                new TemplateFile($"{name}/state/meters.ink", State),
                new TemplateFile($"{name}/scenes/first_day.ink", FirstDay),
                new TemplateFile($"{name}/scenes/ending.ink", Ending),
                new TemplateFile($"{name}/codex/entries.ink", Codex),
                new TemplateFile(
                    $"{name}/{name}.ink",
                    $"""
                    // {title}: root file. Open this one in Inky. Tags, INCLUDE lines and the first divert; nothing else.
                    # title: {title}
                    # author: Your name
                    # goal: Say in one line what the player is after.
                    # meter: trust; Trust; 0..100
                    # meter: power; Power; 0..100
                    # bands: trust; Broken, Wary, Working, Warm, Close
                    # bands: power; None, Little, Some, Much, All
                    # turn: quarter; Quarter
                    # date: when

                    INCLUDE state/meters.ink
                    INCLUDE scenes/first_day.ink
                    INCLUDE scenes/ending.ink
                    INCLUDE codex/entries.ink

                    -> first_day

                    """
                ),
            ],
            [
                $"Play it: sinorussia play {name}/{name}.ink    or open that file in Inky",
                $"Write while you play: sinorussia watch {name}/{name}.ink",
                $"Add a scene: cd {name} && sinorussia new my_scene --template dossier --story {name}.ink",
                "Every new file needs one INCLUDE line in the root file",
            ]
        );
    }

    private const string State = """
        // Every variable of the story, with its meaning and range.
        VAR trust = 50 // how far the other side believes you, 0..100
        VAR power = 30 // how much you can do without asking, 0..100
        VAR quarter = 1 // the turn, from 1
        VAR when = "Q1 2025" // the title bar

        // Moves a meter and keeps it within 0..100.
        === function move(ref meter, points) ===
        ~ meter = MAX(0, MIN(100, meter + points))

        === function next_quarter() ===
        ~ quarter = quarter + 1
        ~ when = "Q{quarter} 2025"

        """;

    private const string FirstDay = """
        // The first day: two choices that pull against each other.
        === first_day ===
        # scene: The first day # kind: setpiece # codex: office
        The office has two doors and one key.
        "Which door is yours?" # speaker: The porter
        * (front) [Take the front door. #id: front_door #forecast: The porter; power +; high]
            ~ move(power, 6)
            ~ move(trust, -3)
            Everybody sees you come in.
        * (back) [Take the back door. #id: back_door #forecast: The porter; trust +; medium]
            ~ move(trust, 6)
            ~ move(power, -3)
            Nobody sees you come in, but the porter.
        + {power < 60} [Ask for a second key. #id: second_key_shut #locked: They answer you from power 60.]
            -> first_day
        - -> letter

        === letter ===
        ~ next_quarter()
        # scene: A letter # kind: dossier
        {first_day.front: The letter is addressed to your office.|The letter is addressed to you by name.} # echo: front_door
        * [Answer it today. #id: letter_today]
            ~ move(trust, 4)
            The answer is short.
        * [Answer it when they ask again. #id: letter_later]
            ~ move(power, 4)
            They ask again.
        - -> year_ends

        """;

    private const string Ending = """
        // Which ending, and the last line of each.
        === year_ends ===
        ~ next_quarter()
        # scene: The year ends
        The lights go out on the third floor, then on the second.
        {
        - trust >= power: -> believed
        - else: -> feared
        }
        = believed
        They would sign anything that you put before them. # ending: believed
        -> END
        = feared
        They would rather not see you in the corridor. # ending: feared # achievement: a_long_corridor
        -> END

        """;

    private const string Codex = """
        // Entries of the codex. A line's "codex" tag unlocks one; nothing diverts here.
        === codex_office ===
        # codex-title: The office
        # kind: invented
        # source: a plan on the wall
        It has two doors. Only one of them is on the plan.
        -> DONE

        """;
}
