using System.Runtime.InteropServices;

namespace RulesKit.Tool.Watching;

/// <summary>Ctrl-C, and the signal by which other programs ask a process to end.</summary>
internal sealed class SignalInterruption : IInterruption
{
    public IDisposable Listen(Action interrupted) => new Registrations(interrupted);

    private sealed class Registrations : IDisposable
    {
        private readonly PosixSignalRegistration interrupt;
        private readonly PosixSignalRegistration terminate;

        public Registrations(Action interrupted)
        {
            interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);
            terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle);

            void Handle(PosixSignalContext context)
            {
                // The loop ends by itself; ending the process here could cut a file in half.
                context.Cancel = true;
                interrupted();
            }
        }

        public void Dispose()
        {
            interrupt.Dispose();
            terminate.Dispose();
        }
    }
}
