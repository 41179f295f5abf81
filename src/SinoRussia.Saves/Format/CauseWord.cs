using SinoRussia.Game.Records;

namespace SinoRussia.Saves.Format;

/// <summary>Kinds of causes as saves spell them.</summary>
internal static class CauseWord
{
    public static string Of(CauseKind kind) =>
        kind switch
        {
            CauseKind.Opening => "opening",
            CauseKind.Decision => "decision",
            CauseKind.Echo => "echo",
            CauseKind.Drift => "drift",
            _ => "rival",
        };

    public static CauseKind? Parse(string word) =>
        word switch
        {
            "opening" => CauseKind.Opening,
            "decision" => CauseKind.Decision,
            "echo" => CauseKind.Echo,
            "drift" => CauseKind.Drift,
            "rival" => CauseKind.Rival,
            _ => null,
        };
}
