namespace SinoRussia.Workshop.Checking;

/// <summary>
/// The codes of what <c>check</c> finds in a story that compiles. 21x: its logic; 5xx: the story contract;
/// 6xx: what keeps it from playing well in Inky; 7xx: its prose.
/// </summary>
public static class LintCode
{
    /// <summary>A knot, stitch or function that nothing leads to.</summary>
    public const string Orphan = "INK210";

    /// <summary>Text, a choice or a divert behind a divert, where no story ever comes.</summary>
    public const string DeadContent = "INK211";

    /// <summary>A variable, constant or list that nothing reads.</summary>
    public const string Unused = "INK212";

    /// <summary>A tunnel that ends in <c>-&gt; DONE</c>: its caller never goes on.</summary>
    public const string TunnelEnd = "INK213";

    /// <summary>A hub of once-only choices that all lead back to it.</summary>
    public const string RunsDry = "INK214";

    /// <summary>Diverts that lead round in a ring without a word or a choice.</summary>
    public const string SilentRing = "INK215";

    /// <summary>A division by something that is, or can become, zero.</summary>
    public const string ZeroDivisor = "INK216";

    /// <summary>Text that a <c>#</c> hides from the player.</summary>
    public const string HiddenText = "INK217";

    /// <summary>An EXTERNAL function called in the text or condition of a choice.</summary>
    public const string ExternalInChoice = "INK218";

    /// <summary>A tag whose key the contract does not know.</summary>
    public const string UnknownTag = "INK501";

    /// <summary>A tag that stands where it does nothing.</summary>
    public const string MisplacedTag = "INK502";

    /// <summary>Two choices with one id.</summary>
    public const string DuplicateId = "INK503";

    /// <summary>A meter that is declared wrongly, or whose variable is missing or starts outside its range.</summary>
    public const string Meter = "INK504";

    /// <summary>Bands of no meter, or without names.</summary>
    public const string Bands = "INK505";

    /// <summary>A turn or date over a variable that is not there.</summary>
    public const string Calendar = "INK506";

    /// <summary>A locked choice that can be taken.</summary>
    public const string Unlocked = "INK507";

    /// <summary>An echo of a choice that is not there.</summary>
    public const string Echo = "INK508";

    /// <summary>A codex tag without an entry, or an entry that lacks a title, kind or source.</summary>
    public const string Codex = "INK509";

    /// <summary>A forecast that is not of the contract's form, or of no meter.</summary>
    public const string Forecast = "INK510";

    /// <summary>A tag with signs that ink gives a meaning of their own.</summary>
    public const string TagSigns = "INK511";

    /// <summary>A kind or style that is none.</summary>
    public const string TagValue = "INK512";

    /// <summary>A family, or a part of an achievement across campaigns, that names nothing to find.</summary>
    public const string Finds = "INK513";

    /// <summary>An INCLUDE that does not stand at the top of the root file.</summary>
    public const string IncludePlace = "INK601";

    /// <summary>An INCLUDE whose path does not work everywhere, or is more than a folder deep.</summary>
    public const string IncludePath = "INK602";

    /// <summary>An ink file with nothing in it.</summary>
    public const string EmptyFile = "INK603";

    /// <summary>A file name that Inky, or what it exports, trips over.</summary>
    public const string FileName = "INK604";

    /// <summary>An EXTERNAL function, which Inky cannot bind.</summary>
    public const string ExternalFunction = "INK605";

    /// <summary>Six words in a row that stand in two scenes.</summary>
    public const string Repeated = "INK701";

    /// <summary>Scenes that open too much alike.</summary>
    public const string Opening = "INK702";

    /// <summary>A stock phrase.</summary>
    public const string StockPhrase = "INK703";

    /// <summary>A brief over its limit of words.</summary>
    public const string LongBrief = "INK704";

    /// <summary>An option over its limit of words.</summary>
    public const string LongOption = "INK705";

    /// <summary>A result over its limit of words.</summary>
    public const string LongResult = "INK706";
}
