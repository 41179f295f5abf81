using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Saves.Tests;

/// <summary>Small stories to save.</summary>
internal static class Stories
{
    /// <summary>Meters, turns, random draws, choices with ids and without, a locked one, an ending.</summary>
    public const string Desk = """
        # title: The Desk
        # meter: trust; Trust; 0..100
        # meter: grain; Grain; 0..10
        # turn: quarter; Quarter
        # date: date_label
        VAR trust = 50
        VAR grain = 2.5
        VAR quarter = 1
        VAR date_label = "Spring 1950"
        -> opening
        === opening ===
        # scene: The cable
        A cable lies on the desk. {RANDOM(1, 1000)} words. # codex: cable
        * [Answer at once #id: answer]
            ~ trust += 5
            You answer the same evening. # style: cable
            -> talks
        * [Let it lie]
            ~ trust -= 3
            It lies there.
            -> talks
        * [Burn it #locked: the stove is cold] -> opening
        === talks ===
        ~ quarter += 1
        ~ date_label = "Summer 1950"
        # scene: The talks
        The talks begin{~ slowly| at once| late}, as "Ostranin" said: 你好, день.
        + [Give grain #id: give]
            ~ grain -= 0.25
            ~ trust += RANDOM(1, 6)
            They thank you. # echo: answer
        + [Hold back]
            ~ trust -= 1
            They wait.
        - {quarter < 5: -> talks}
        -> finale
        === finale ===
        * [Sign #id: sign] It is signed. # ending: signed
            -> END
        * [Walk out] You walk. # ending: walked
            -> END
        """;

    public static Story Of(string ink) =>
        StoryCompiler.Compile("desk.ink", new MemoryFiles(new Dictionary<string, string> { ["desk.ink"] = ink })).Story
        ?? throw new InvalidOperationException("the test's story does not compile");
}
