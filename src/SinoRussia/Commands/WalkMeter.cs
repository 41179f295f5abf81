using SinoRussia.Workshop.Walking;

namespace SinoRussia.Commands;

/// <summary>Long work on a terminal shows how far it has come, how fast, and how long it still takes.</summary>
/// <param name="output">Where to: standard error, so that a report can go elsewhere.</param>
/// <param name="silent">Whether nobody looks: nothing is shown then.</param>
internal sealed class WalkMeter(TextWriter output, bool silent)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private TimeSpan _shownAt = -Between;
    private int _width;

    public void Show(WalkProgress progress)
    {
        if (silent || progress.Elapsed - _shownAt < Between)
        {
            return;
        }

        _shownAt = progress.Elapsed;
        string left = progress.Left is { } time ? $", {Words(time)} left" : "";
        string text = $"{progress.Done:N0} of {progress.Of:N0} runs, {progress.Rate:N0} a second{left}";
        output.Write($"\r{text.PadRight(_width)}");
        _width = text.Length;
    }

    public void Clear()
    {
        if (_width > 0)
        {
            output.Write($"\r{new string(' ', _width)}\r");
        }
    }

    private static string Words(TimeSpan time) =>
        time.TotalSeconds < 60 ? $"{Math.Ceiling(time.TotalSeconds):0} s"
        : time.TotalMinutes < 60 ? $"{time.Minutes} min {time.Seconds} s"
        : $"{(int)time.TotalHours} h {time.Minutes} min";
}
