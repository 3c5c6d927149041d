using System.Runtime.InteropServices;

namespace RulesKit.Tool.Hosting;

/// <summary>
/// A stretch that Ctrl-C and a request to end wait for: the process ends behind it. Short stretches only, such as the
/// writing of one file, of which nothing half-done may be left.
/// </summary>
internal sealed class Uninterrupted : IDisposable
{
    /// <summary>What shells expect of a process that Ctrl-C ended.</summary>
    private const int InterruptedExitCode = 130;

    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;
    private volatile bool isAskedToEnd;

    public Uninterrupted()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Wait);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Wait);
    }

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        if (isAskedToEnd)
        {
            Environment.Exit(InterruptedExitCode);
        }
    }

    private void Wait(PosixSignalContext context)
    {
        context.Cancel = true;
        isAskedToEnd = true;
    }
}
