using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Screens;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The keys of a screen, made from what it really offers.</summary>
internal static class HelpText
{
    private const int KeyColumns = 18;

    internal static IReadOnlyList<Paragraph> Of(Screen screen, KeyMap keys) =>
        [
            Paragraph.Of($"Keys: {NameOf(screen)}", ParagraphKind.Heading),
            .. screen
                .KeysInWords.Concat(
                    screen.Offers.Select(offer => new KeyWords(keys.AllKeysOf(offer.Action), offer.Explanation))
                )
                .Select((words, at) => Row(words, isFirst: at == 0)),
            .. MeterWords.Of(screen.Meters),
            .. SignWords.Of(screen.Meters, screen.Glyphs),
            Paragraph.Of(
                "With the mouse: click a choice or a key on the last row; the wheel scrolls. Shift and drag selects text in most terminals, or start with --no-mouse."
            ),
        ];

    private static string NameOf(Screen screen) => screen is PlayScreen ? "the game" : screen.Caption;

    private static Paragraph Row(KeyWords words, bool isFirst) =>
        new(
            [new TextSpan(Columns.Fit(words.Keys, KeyColumns), TextRole.Key), new TextSpan(words.Meaning)],
            Apart: isFirst
        );
}
