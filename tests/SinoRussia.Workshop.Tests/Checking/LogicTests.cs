using SinoRussia.Workshop.Checking;

namespace SinoRussia.Workshop.Tests.Checking;

public sealed class LogicTests
{
    /// <summary>What looks like a fault and is none.</summary>
    [Theory]
    [InlineData("-> k\n=== k\n= first\nHi.\n-> k.second\n= second\n-> END", LintCode.Orphan)]
    [InlineData("VAR next = -> k\n-> next\n=== k\nHi.\n-> END", LintCode.Orphan)]
    [InlineData("-> m(-> k)\n=== m(-> x)\n-> x\n=== k\nHi.\n-> END", LintCode.Orphan)]
    [InlineData("<- k\n-> DONE\n=== k\nHi.\n-> DONE", LintCode.Orphan)]
    [InlineData("Hi {f()}.\n-> END\n=== function f()\n~ return 1", LintCode.Orphan)]
    [InlineData("EXTERNAL f()\nHi {f()}.\n-> END\n=== function f()\n~ return 1", LintCode.Orphan)]
    [InlineData("Hi.\n-> END\n=== codex_a ===\nLong.\n-> DONE", LintCode.Orphan)]
    [InlineData("* [A] -> a\n* [B] -> b\n- (a) A.\n- (b) B.\n-> END", LintCode.DeadContent)]
    [InlineData("VAR x = 1\n{x == 1: -> k}\nHi.\n-> k\n=== k\nHo.\n-> END", LintCode.DeadContent)]
    [InlineData(
        "{shuffle:\n- -> k\n- -> j\n}\nHi.\n-> k\n=== k\nHo.\n-> END\n=== j\nHa.\n-> END",
        LintCode.DeadContent
    )]
    [InlineData("-> k\nVAR place = -> k\n=== k\nHo {place == -> k: yes}.\n-> END", LintCode.DeadContent)]
    [InlineData("-> end\n* (end) [Never first] Hi.\n- -> END", LintCode.DeadContent)]
    [InlineData("VAR x = 1\nVAR y = 2\n~ y = x\n{y}\n-> END", LintCode.Unused)]
    [InlineData("LIST L = (a), b\n{L ? a: Hi.}\n-> END", LintCode.Unused)]
    [InlineData("LIST L = (a), b\nVAR m = a\n{m}\n-> END", LintCode.Unused)]
    [InlineData(
        "# meter: trust; Trust; 0..100\n# date: day\nVAR trust = 5\nVAR day = \"\"\nHi.\n-> END",
        LintCode.Unused
    )]
    [InlineData("-> k ->\n-> END\n=== k\nHi.\n->->", LintCode.TunnelEnd)]
    [InlineData("-> k ->\n-> END\n=== k\n<- t\nHi.\n->->\n=== t\nBeside.\n-> DONE", LintCode.TunnelEnd)]
    [InlineData("-> hub\n=== hub\n* [A] -> hub\n+ [B] -> hub", LintCode.RunsDry)]
    [InlineData("-> hub\n=== hub\n* [A] -> hub\n* [B] -> END", LintCode.RunsDry)]
    [InlineData("-> hub\n=== hub\n* [A] -> hub\n* -> END", LintCode.RunsDry)]
    [InlineData("-> hub\n=== hub\n<- more\n* [A] -> hub\n-> DONE\n=== more\n+ [B] -> hub", LintCode.RunsDry)]
    [InlineData("VAR n = 0\n-> hub\n=== hub\n~ n++\n{n > 3: -> END}\n* [A] -> hub\n* [B] -> hub", LintCode.RunsDry)]
    [InlineData("-> a\n=== a\nHi.\n-> b\n=== b\n-> a", LintCode.SilentRing)]
    [InlineData("-> a\n=== a\n+ [On] -> b\n=== b\n-> a", LintCode.SilentRing)]
    [InlineData("VAR n = 0\n-> a\n=== a\n~ n++\n{n > 3: -> END}\n-> a", LintCode.SilentRing)]
    [InlineData("VAR n = 0\n{n > 0: {10 / n}}\n-> END", LintCode.ZeroDivisor)]
    [InlineData("VAR n = 4\n{10 / n}\n-> END", LintCode.ZeroDivisor)]
    [InlineData("VAR n = 0\n{n > 0:\n    Hi.\n    * [A] {10 / n}\n    -> END\n}\n-> END", LintCode.ZeroDivisor)]
    [InlineData("Hi. # speaker: A man of four words\n-> END", LintCode.HiddenText)]
    [InlineData(
        "EXTERNAL f()\n~ temp x = f()\n* Throw {x}\n- -> END\n=== function f()\n~ return 1",
        LintCode.ExternalInChoice
    )]
    public void What_is_sound_is_left_alone(string ink, string code) => Check.None(ink, code);

    [Theory]
    [InlineData("Hi.\n-> END\n=== a\n-> b\n=== b\nHi.\n-> a", LintCode.Orphan, "3:5")]
    [InlineData("Hi.\n-> END\n=== a\n= s\nHi.\n-> END", LintCode.Orphan, "4:3")]
    [InlineData("-> k\n=== k\nHi.\n-> END\n= lost\nHo.\n-> END", LintCode.Orphan, "5:3")]
    [InlineData("* [A] -> END\n    More.\n* [B] -> END", LintCode.DeadContent, "2:5")]
    [InlineData("-> END\n* [A] Hi.\n- -> END", LintCode.DeadContent, "2:1")]
    [InlineData("{true:\n    -> END\n    Gone.\n}\n-> END", LintCode.DeadContent, "3:5")]
    [InlineData("VAR x = 1\n~ x++\n~ x = x + 1\n-> END", LintCode.Unused, "1:5")]
    [InlineData("CONST C = 1\nHi.\n-> END", LintCode.Unused, "1:7")]
    [InlineData("~ temp t = 1\nHi.\n-> END", LintCode.Unused, "1:8")]
    [InlineData("-> k ->\n-> END\n=== k\n-> j\n=== j\nHi.\n-> DONE", LintCode.TunnelEnd, "7:4")]
    [InlineData("-> hub\n=== hub\n* [A] -> a\n* [B] -> hub\n=== a\nHi.\n-> hub", LintCode.RunsDry, "3:1")]
    [InlineData("- (top)\n-> top", LintCode.SilentRing, "2:4")]
    [InlineData("-> k\n=== k\n+ -> k", LintCode.SilentRing, "3:6")]
    [InlineData("VAR n = 3\n~ n -= 1\n{10 % n}\n-> END", LintCode.ZeroDivisor, "3:7")]
    [InlineData("CONST N = 0\n{10 / N}\n-> END", LintCode.ZeroDivisor, "2:7")]
    [InlineData("Sum: {10 / 0}\n-> END", LintCode.ZeroDivisor, "1:12")]
    public void What_is_wrong_is_told_at_its_place(string ink, string code, string place) =>
        Assert.Equal([place], Check.Of(ink).Places(code));

    [Fact]
    public void A_ring_is_listed() =>
        Assert.Contains(
            "a -> b -> a",
            Check.Only("-> a\n=== a\n-> b\n=== b\n-> a", LintCode.SilentRing).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_divisor_that_can_be_zero_comes_with_the_places_where_it_gets_there() =>
        Assert.Contains(
            "it starts at 3 (story.ink:1) and is lowered at story.ink:2",
            Check.Only("VAR n = 3\n~ n -= 1\n{10 % n}\n-> END", LintCode.ZeroDivisor).Message,
            StringComparison.Ordinal
        );
}
