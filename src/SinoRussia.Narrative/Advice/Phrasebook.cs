namespace SinoRussia.Narrative.Advice;

/// <summary>What to do about the compiler's own sentences, where neither the line nor a name says more.</summary>
internal static class Phrasebook
{
    private static readonly (string Fragment, string Help)[] Phrases =
    [
        (
            "Empty diverts",
            "name a place behind the arrow, or write -> DONE; an arrow alone may only end a choice: * ->"
        ),
        (
            "Functions may not contain diverts",
            "a function works something out and returns: move the divert to where it is called, or make it a knot"
        ),
        (
            "Functions may not contain choices",
            "a function works something out and returns: make it a knot, and call it as a tunnel (-> knot ->)"
        ),
        (
            "should not have return statement",
            "~ return belongs in a function (=== function name() ===); a tunnel goes back with ->->"
        ),
        ("Return statements can only be used", "make it a function (=== function name() ===), or go back with ->->"),
        (
            "Choice is completely empty",
            "write * -> for a choice that is followed by itself when no other is left, or give it a text"
        ),
        ("must explicitly divert", "end the choice in a divert"),
        ("explicitly divert afterwards", "end the choice in a divert, or put the condition on it: * {condition} text"),
        (
            "Logic following a '~'",
            "after ~ comes an assignment (~ x = 1), a call (~ f()) or ~ return; to show a value, write {x}"
        ),
        (
            "can't be that type of expression",
            "after ~ comes an assignment (~ x = 1), a call (~ f()) or ~ return; to show a value, write {x}"
        ),
        ("on its own line. To do inline logic", "to show text or a value, write it in { }; ~ is for what only happens"),
        ("Duplicate EXTERNAL", "take one of the two declarations out"),
        ("Failed to load", "check the INCLUDE that names it"),
        ("global variable assignments cannot refer", "begin with a plain value, and set it in the story: ~ x = y"),
        ("Tunnel onwards", "write ->-> on a line of its own, or at the beginning of a divert: ->-> place"),
        ("Tags aren't allowed inside of strings", "write \\# for a # in a text"),
        ("after knot name definition", "a header holds a name alone, without blanks: === my_knot ==="),
        ("after stitch name", "a header holds a name alone, without blanks: = my_stitch"),
        ("Expected the name of the knot", "write a name behind the signs: === my_knot ==="),
        ("for an assignment of a value", "a variable begins with a value: VAR x = 0"),
        (
            "Expected initial value",
            "a variable begins with a plain value: a number, a text in straight quotes, true or false, a list item, or -> knot"
        ),
        ("Expected variable name", "names are letters, digits and _, without blanks: VAR my_name = 0"),
        ("Expected list name", "write LIST Name = first, second"),
        ("Expected name of list item", "write LIST Name = first, second"),
        ("right side of", "something is missing behind the sign, or does not belong there"),
        ("Expected expression after", "write a value, a variable or a comparison there"),
        ("Expected value expression", "write a value behind the = sign, without { }"),
        ("sequence elements", "divide what comes one after the other by |: {first|second}"),
        ("conditional content", "write what is shown behind the colon: {condition: text}"),
        ("content for the conditional branch", "write what is shown below the branch"),
        ("target for new thread", "name a knot behind <-"),
        ("for parameter list", "close the round bracket: (a, b)"),
        ("for function call", "close the round bracket: f(a, b)"),
        ("declaration of arguments for EXTERNAL", "write EXTERNAL name(), also where it takes none"),
        ("close quote for string", "close the text with a straight quote"),
        ("Do you need a", "glue (<>) joins the line to the next one"),
    ];

    /// <summary>The help for a sentence of the compiler; null where none is known.</summary>
    public static string? HelpFor(string message, string line)
    {
        foreach ((string fragment, string help) in Phrases)
        {
            if (message.Contains(fragment, StringComparison.OrdinalIgnoreCase))
            {
                return help;
            }
        }

        return message.Contains("Expected end of line but saw", StringComparison.Ordinal)
            ? OnRest(message, line)
            : null;
    }

    /// <summary>The line should have ended.</summary>
    private static string OnRest(string message, string line)
    {
        string rest = message[(message.IndexOf("saw", StringComparison.Ordinal) + 3)..].Trim(' ', '\'');
        return rest switch
        {
            ['|', ..] when line.Contains('#', StringComparison.Ordinal) =>
                "a tag cannot hold a |: divide its fields with ;",
            ['}', ..] => "nothing opened this '}': take it out, or write \\} for one that players shall see",
            [']', ..] => "nothing opened this ']': take it out, or write \\] for one that players shall see",
            ['|', ..] => "a | divides what stands inside { }: write \\| for one that players shall see",
            ['{', ..] => "put this on a line of its own",
            _ when line.Contains("->", StringComparison.Ordinal) =>
                "a divert ends its line: put what follows on a line of its own",
            _ => "take the rest of the line out, or put it on a line of its own",
        };
    }
}
