using System.Collections.Concurrent;
using Terminal.Gui.Drivers;

namespace SinoRussia.Terminal.Driver;

/// <summary>Keys, waited for in place of asked for: nothing runs while nobody types, and a key is passed on at once.</summary>
/// <param name="arrived">Set after each arrival.</param>
internal sealed class WaitingInput(AutoResetEvent arrived) : AnsiInput, IInput<char>
{
    private ConcurrentQueue<char>? _queue;

    void IInput<char>.Initialize(ConcurrentQueue<char> inputQueue)
    {
        _queue = inputQueue;
        Initialize(inputQueue);
    }

    void IInput<char>.Run(CancellationToken runCancellationToken)
    {
        using StandardInputWait wait = new();
        using CancellationTokenRegistration stop = runCancellationToken.Register(wait.Interrupt);
        while (!runCancellationToken.IsCancellationRequested)
        {
            bool isAny = false;
            while (Peek())
            {
                foreach (char sign in Read())
                {
                    _queue!.Enqueue(sign);
                    isAny = true;
                }
            }

            if (isAny)
                arrived.Set();
            wait.ForInput();
        }
    }
}
