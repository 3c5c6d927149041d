using RulesKit.Tool.Hosting;

namespace RulesKit.Architecture.Tests.Docs;

/// <summary>A terminal of 100 columns without colour, whose output becomes a picture in a document.</summary>
internal sealed class PictureTerminal : ITerminal
{
    public StringWriter Picture { get; } = new() { NewLine = "\n" };

    public TextWriter Out => Picture;

    public TextWriter Error { get; } = new StringWriter();

    public int? OutWidth => 100;

    public int? ErrorWidth => 100;

    public Stream OpenInput() => Stream.Null;

    public string? Variable(string name) => name == "NO_COLOR" ? "1" : null;
}
