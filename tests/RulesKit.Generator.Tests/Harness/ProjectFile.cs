using Microsoft.CodeAnalysis.Text;

namespace RulesKit.Generator.Tests.Harness;

/// <summary>A file of a test project, with what the project says of it.</summary>
internal sealed class ProjectFile(string path, string text, string? className = null, string? plan = null)
    : AdditionalText
{
    public override string Path => path;

    public string? ClassName => className;

    public string? Plan => plan;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
