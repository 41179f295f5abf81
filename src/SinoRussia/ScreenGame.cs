using SinoRussia.Commands;
using SinoRussia.Stories;

namespace SinoRussia;

internal static class ScreenGame
{
    public static int Run(PlayOptions options, StorySource? source, TextWriter error) => 0;
}
