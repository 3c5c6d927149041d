using System.Text;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Tests.Support;

/// <summary>A terminal that exists in memory only; redirected unless it is given a width.</summary>
internal sealed class TestTerminal : ITerminal
{
    public TextWriter Out { get; init; } = new StringWriter { NewLine = "\n" };

    public TextWriter Error { get; init; } = new StringWriter { NewLine = "\n" };

    public int? OutWidth { get; init; }

    public int? ErrorWidth { get; init; }

    /// <summary>What comes through standard input.</summary>
    public Stream Input { get; init; } = Stream.Null;

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public Stream OpenInput() => Input;

    public string? Variable(string name) => Variables.GetValueOrDefault(name);

    public static TestTerminal WithInput(string text) =>
        new() { Input = new MemoryStream(Encoding.UTF8.GetBytes(text)) };
}
