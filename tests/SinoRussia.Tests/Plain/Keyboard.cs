using SinoRussia.Commands;
using SinoRussia.Plain;
using SinoRussia.Stories;

namespace SinoRussia.Tests.Plain;

/// <summary>Plain mode as somebody has it who types at a terminal.</summary>
internal static class Keyboard
{
    public static Answer Play(Desk desk, string story, string typed, bool isNew = true)
    {
        using StringReader input = new(typed);
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        StorySource source =
            StoryShelf.Find(story, out string problem) ?? throw new ArgumentException(problem, nameof(story));
        PlayOptions options = new(
            story,
            null,
            New: isNew,
            Seed: isNew ? 7 : null,
            [],
            null,
            null,
            false,
            false,
            Plain: true,
            null,
            desk.Data,
            false,
            null
        );
        int code = new PlainGame(options, input, output, error) { IsTyped = true }.Run(source);
        return new Answer(code, output.ToString(), error.ToString());
    }
}
