using Microsoft.CodeAnalysis.Text;

namespace RulesKit.Analyzers.Tests.Harness;

/// <summary>An additional file; its text is one object for good, as in an editor.</summary>
internal sealed class TextFile(string path, string text) : AdditionalText
{
    private readonly SourceText source = SourceText.From(text);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => source;
}
