namespace SinoRussia.Narrative.Diagnostics;

/// <summary>The codes of all findings. 0xx: the file itself; 1xx: compiling; 2xx: warnings; 3xx: playing.</summary>
public static class DiagnosticCode
{
    /// <summary>The story's file, or a file it includes, is missing.</summary>
    public const string Missing = "INK001";

    /// <summary>The file cannot be read: no permission, a folder, a broken link.</summary>
    public const string Unreadable = "INK002";

    /// <summary>There is nothing in the file to tell.</summary>
    public const string Empty = "INK003";

    /// <summary>The file is not what Inky or inklecate writes, or of a version that the engine cannot read.</summary>
    public const string NotInkJson = "INK004";

    /// <summary>The file is larger, or nested deeper, than a story can reasonably be.</summary>
    public const string TooLarge = "INK005";

    /// <summary>A line that ink cannot read.</summary>
    public const string Syntax = "INK100";

    /// <summary>A divert to a knot, stitch or label that is not there.</summary>
    public const string NoTarget = "INK101";

    /// <summary>A name that ink keeps for itself.</summary>
    public const string ReservedName = "INK102";

    /// <summary>A variable or function that is not declared.</summary>
    public const string Undeclared = "INK103";

    /// <summary>One name declared twice.</summary>
    public const string Duplicate = "INK104";

    /// <summary>An EXTERNAL function without an ink function to fall back on.</summary>
    public const string External = "INK105";

    /// <summary>An INCLUDE that names no file, or that forms a ring, or that repeats a file.</summary>
    public const string BadInclude = "INK106";

    /// <summary>An EXTERNAL function and the ink function it falls back on take different arguments.</summary>
    public const string ExternalArity = "INK107";

    /// <summary>A divert or a call with too few or too many arguments.</summary>
    public const string WrongArguments = "INK108";

    /// <summary>A choice inside braces that does not say where the story goes on.</summary>
    public const string NestedChoice = "INK109";

    /// <summary>Any other error of the compiler.</summary>
    public const string Compile = "INK199";

    /// <summary>Any warning of the compiler.</summary>
    public const string CompileWarning = "INK200";

    /// <summary>An INCLUDE inside a knot: ink ignores it.</summary>
    public const string LateInclude = "INK201";

    /// <summary>A closing bracket that nothing opened: ink stops reading the file there.</summary>
    public const string Unread = "INK202";

    /// <summary>The text runs out without a divert or a choice.</summary>
    public const string LooseEnd = "INK203";

    /// <summary>An <c>else:</c> without its dash: ink takes it for text.</summary>
    public const string BareElse = "INK204";

    /// <summary>An author's TODO.</summary>
    public const string Todo = "INK290";

    /// <summary>An error of the story that only playing shows.</summary>
    public const string Runtime = "INK301";

    /// <summary>The story ran out of content.</summary>
    public const string RanOut = "INK302";

    /// <summary>A division by zero.</summary>
    public const string DivisionByZero = "INK303";

    /// <summary>A loop that prints nothing and offers no choice.</summary>
    public const string SilentLoop = "INK304";

    /// <summary>Text without end: no choice comes.</summary>
    public const string EndlessText = "INK305";

    /// <summary>A function, tunnel or thread that calls itself without end.</summary>
    public const string EndlessRecursion = "INK306";

    /// <summary>The engine itself failed on this story.</summary>
    public const string EngineFault = "INK307";

    /// <summary>A warning of the story that only playing shows.</summary>
    public const string RuntimeWarning = "INK308";
}
