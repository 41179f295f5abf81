using SinoRussia.Game.Mirrors;

namespace SinoRussia.Game.Tests.Mirrors;

public sealed class MirrorTests
{
    private const int Give = 0;
    private const int Take = 1;
    private const int Untie = 2;
    private const int Stop = 5;

    [Theory]
    [InlineData(0.55, 0.50, -0.5, 9, 99, Persona.Builder)]
    [InlineData(0.55, 0.49, -0.05, 2, 49, Persona.Trader)]
    [InlineData(0.54, 0.80, -0.05, 0, 0, Persona.Trader)]
    [InlineData(0.42, 0.20, -0.20, 0, 0, Persona.Trader)]
    [InlineData(0.41, 0.80, -0.20, 0, 0, Persona.Watcher)]
    [InlineData(0.60, 0.40, -0.10, 3, 0, Persona.Watcher)]
    [InlineData(0.60, 0.40, -0.10, 0, 50, Persona.Watcher)]
    [InlineData(0.70, 0.40, -0.30, 2, 49, Persona.Patient)]
    [InlineData(0.42, 0.40, -0.04, 0, 0, Persona.Patient)]
    public void A_finished_campaign_earns(
        double trust,
        double influence,
        double dependence,
        int overruled,
        double leaks,
        Persona persona
    ) => Assert.Equal(persona, Mirror.Earned(new Conduct(trust, influence, dependence, overruled, leaks)));

    [Fact]
    public void It_is_read_from_the_meters_at_the_end() =>
        Assert.Equal(Persona.Builder, Mirror.Earned(Tale.Play(Treaty.Ink(), 0, Give, Give, Stop)));

    [Fact]
    public void Dependence_counts_from_the_first_decision() =>
        Assert.Equal(Persona.Trader, Mirror.Earned(Tale.Play(Treaty.Ink(), 0, Untie, Take, Stop)));

    [Fact]
    public void Overrulings_and_leaks_are_read_from_the_story()
    {
        Assert.Equal(Persona.Watcher, Mirror.Earned(Tale.Play(Treaty.Ink(overruled: 6), 0, Take, Stop)));
        Assert.Equal(Persona.Watcher, Mirror.Earned(Tale.Play(Treaty.Ink(leaks: 80), 0, Take, Stop)));
        Assert.Equal(Persona.Patient, Mirror.Earned(Tale.Play(Treaty.Ink(), 0, Take, Stop)));
    }

    [Fact]
    public void A_campaign_that_goes_on_has_earned_nothing() =>
        Assert.Null(Mirror.Earned(Tale.Play(Treaty.Ink(), 0, Give)));

    [Fact]
    public void A_story_that_asks_for_no_persona_earns_none() =>
        Assert.Null(
            Mirror.Earned(
                Tale.Play("# meter: trust; Trust; 0..100\nVAR trust = 9\n+ [Go #id: go]\n- Out. # ending: out", 0)
            )
        );

    [Fact]
    public void Choices_and_personas_name_each_other()
    {
        Assert.All(
            Enum.GetValues<Persona>(),
            persona => Assert.Equal(persona, Mirror.PersonaOf(Mirror.ChoiceOf(persona)))
        );
        Assert.Null(Mirror.PersonaOf("persona_"));
        Assert.Null(Mirror.PersonaOf("persona_Builder"));
        Assert.Null(Mirror.PersonaOf("give"));
    }
}
