namespace SinoRussia.Workshop.Tests.Checking;

/// <summary>The ways in which authors break ink, what each is called, where it is, and what the help must name.</summary>
internal static class TwentyEightCases
{
    public static readonly (int Number, string Ink, string Code, string Place, string Help)[] All =
    [
        (1, "-> strat\n=== start\nHi.\n-> END", "INK101", "1:4", "did you mean 'start' (story.ink:2)?"),
        (2, "-> Start\n=== start\nHi.\n-> END", "INK101", "1:4", "capital letters count: did you mean 'start'"),
        (3, "-> a\n=== a\nx\n-> END\n=== a\ny\n-> END", "INK104", "5:5", "the other stands at story.ink:2"),
        (
            4,
            "VAR desk = 1\n-> desk\n=== desk\n{desk}\n-> END",
            "INK104",
            "1:5",
            "rename one of the two: the other stands at story.ink:3"
        ),
        (5, "VAR trust = 1\n{trsut + 1}\n-> END", "INK103", "2:2", "did you mean 'trust' (story.ink:1)?"),
        (6, "VAR MAX = 2\nHi.\n-> END", "INK102", "1:5", "choose another name, such as 'my_MAX'"),
        (7, "VAR x = 1\nHi {x == 1: yes\nmore\n-> nowhere", "INK100", "2:4", "close what this '{' opens with a '}'"),
        (8, "* [Go -> b\n=== b\nHi.\n-> END", "INK100", "1:7", "close the bracket: * [Go] -> b"),
        (9, "VAR x = 1\n{x = 2:\n  yes\n}\n-> END", "INK100", "2:2", "to compare, write ==: {x == 2:"),
        (
            10,
            "VAR x = 1\n{x == 1:\n  yes\nelse:\n  no\n}\n-> END",
            "INK204",
            "4:1",
            "a branch begins with a dash: - else:"
        ),
        (11, "VAR x = 1\n{x == 1:\n  * Lone\n}\n-> END", "INK109", "3:3", "* {x == 1} Lone"),
        (12, "VAR x = “hello”\n{x}\n-> END", "INK100", "1:9", "use straight quotes: VAR x = \"hello\""),
        (
            13,
            "INCLUDE Lib/A.ink\nHi.\n-> END\n// file: lib/a.ink\nVAR x = 1",
            "INK106",
            "1:1",
            "capital letters count: INCLUDE lib/a.ink"
        ),
        (
            14,
            "INCLUDE sub/a.ink\nHi.\n-> END\n// file: sub/a.ink\nINCLUDE b.ink\n// file: sub/b.ink\nVAR x = 1",
            "INK106",
            "sub/a.ink:1:1",
            "INCLUDE sub/b.ink"
        ),
        (
            15,
            "INCLUDE a.ink\nHi.\n-> END\n// file: a.ink\nINCLUDE b.ink\n// file: b.ink\nINCLUDE a.ink",
            "INK106",
            "b.ink:1:1",
            "take one INCLUDE out of the ring"
        ),
        (
            16,
            "INCLUDE a.ink\nINCLUDE a.ink\nHi {x}.\n-> END\n// file: a.ink\nVAR x = 1",
            "INK106",
            "2:1",
            "take one of the two INCLUDE lines out"
        ),
        (17, "INCLUDE\nHi.\n-> END", "INK106", "1:1", "INCLUDE folder/file.ink"),
        (
            18,
            "-> k\n=== k\nHi.\n-> END\nINCLUDE a.ink\n// file: a.ink\n=== z\n-> END",
            "INK201",
            "5:1",
            "move it to the top of the file"
        ),
        (19, "EXTERNAL foo(x)\nHi {foo(1)}.\n-> END", "INK105", "1:1", "add '=== function foo(x) ==='"),
        (
            20,
            "EXTERNAL foo(x)\nHi {foo(1)}.\n-> END\n=== function foo(x, y)\n~ return 1",
            "INK107",
            "1:10",
            "give both the same: EXTERNAL foo(x, y)"
        ),
        (
            21,
            "* (lab(x)) Hello\n-> END",
            "INK100",
            "1:7",
            "a label is a name alone in round brackets, without arguments"
        ),
        (22, "-> k ->\nHi.\n-> END\n=== k\nText.\n-> DONE", "INK213", "6:4", "write ->-> to go back to the caller"),
        (
            23,
            "-> hub\n=== hub\nWhat?\n* [Look.] -> hub\n* [Listen.] -> hub",
            "INK214",
            "4:1",
            "begin one with + so that it stays, or add a fallback"
        ),
        (24, "Hi.\n-> a\n=== a\n-> b\n=== b\n-> a", "INK215", "6:4", "put a line of text, a choice or a condition"),
        (25, "VAR made = 0\nHi {10 / made}.\n-> END", "INK216", "2:10", "ask first: { made != 0"),
        (26, "Hi.\n-> END\n=== orphan\nLost.\n-> END", "INK210", "3:5", "divert to it from somewhere (-> orphan)"),
        (26, "-> k\n=== k\nHi.\n-> END\nGone.", "INK211", "5:1", "move this above the divert"),
        (26, "VAR unread = 1\nHi.\n-> END", "INK212", "1:5", "take it out, or read it somewhere"),
        (27, "You are #1 in line.\n-> END", "INK217", "1:9", "write \\#1 in line"),
        (
            28,
            "EXTERNAL foo()\n* Throw a {foo()}\n- -> END\n=== function foo()\n~ return 1",
            "INK218",
            "2:12",
            "call it on a line above"
        ),
    ];
}
