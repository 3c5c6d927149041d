using RulesKit.Tool.Hosting;

namespace RulesKit.Analyzers.Tests.Harness;

/// <summary>A terminal that keeps what the tool writes.</summary>
internal sealed class MemoryTerminal : ITerminal
{
    public TextWriter Out { get; } = new StringWriter();

    public TextWriter Error { get; } = new StringWriter();

    public int? OutWidth => null;

    public int? ErrorWidth => null;

    public Stream OpenInput() => Stream.Null;

    public string? Variable(string name) => null;
}
