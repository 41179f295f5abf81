namespace SinoRussia.Game.Tests.Mirrors;

/// <summary>A campaign that asks for a persona, moves every meter and ends.</summary>
internal static class Treaty
{
    public static string Ink(string chair = "", int overruled = 0, int leaks = 0) =>
        $$"""
            # title: The Treaty
            {{(chair.Length > 0 ? $"# chair: {chair}" : "")}}
            # meter: trust; Trust; 0..100
            # meter: dependence; Dependence; 0..100
            # meter: influence; Influence; 0..100
            # meter: standing; Standing; 0..100
            VAR trust = 50
            VAR dependence = 50
            VAR influence = 50
            VAR standing = 50
            VAR overruled_count = {{overruled}}
            VAR leak_exposure = {{leaks}}
            Who is it?
            + [He waits. #id: persona_patient]
            + [He builds. #id: persona_builder]
            - -> day
            === day
            + [Give #id: give]
                ~ trust += 8
                ~ influence += 6
                Given.
            + [Take #id: take]
                ~ trust -= 9
                Taken.
            + [Untie #id: untie]
                ~ dependence -= 8
                Untied.
            + [Bow #id: bow]
                ~ standing += 7
                Bowed.
            + [Wait #id: wait]
                ~ dependence += 1
                Waited.
            + [Stop #id: stop]
                ~ trust += 5
                What you gave comes back. # echo: give
                It is over. # ending: over
                -> END
            - -> day
            """;
}
