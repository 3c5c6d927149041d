using System.Text;
using Spectre.Console;

namespace RulesKit.Tool.Layout;

/// <summary>Lets Spectre.Console write to a writer of ours without looking at the process's console.</summary>
internal sealed class WriterOutput(TextWriter writer, int width) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => false;

    public int Width => width;

    public int Height => int.MaxValue;

    public void SetEncoding(Encoding encoding) { }
}
