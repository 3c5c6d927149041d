using System.Text;

namespace RulesKit.Tool.Hosting;

/// <summary>The streams of this process: UTF-8, buffered.</summary>
internal sealed class SystemTerminal : ITerminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public SystemTerminal()
    {
        OutWidth = Console.IsOutputRedirected ? null : WindowWidth();
        ErrorWidth = Console.IsErrorRedirected ? null : WindowWidth();
        if (OperatingSystem.IsWindows() && (OutWidth ?? ErrorWidth) is not null)
        {
            // A Windows terminal reads the bytes it is sent in its code page.
            Console.OutputEncoding = Utf8;
        }

        Out = Open(Console.OpenStandardOutput());
        Error = Open(Console.OpenStandardError());
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public int? OutWidth { get; }

    public int? ErrorWidth { get; }

    public Stream OpenInput() => Console.OpenStandardInput();

    public string? Variable(string name) => Environment.GetEnvironmentVariable(name);

    private static StreamWriter Open(Stream stream) => new(stream, Utf8, bufferSize: 16 * 1024) { NewLine = "\n" };

    /// <summary>The width of the terminal; 0 when it does not tell.</summary>
    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
