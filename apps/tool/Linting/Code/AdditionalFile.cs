using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RulesKit.Tool.Linting.Code;

/// <summary>A file that a project gives to analyzers and not to the compiler. Null text when it can't be read.</summary>
internal sealed class AdditionalFile(string path) : AdditionalText
{
    private readonly Lazy<SourceText?> text = new(() => Read(path));

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text.Value;

    private static SourceText? Read(string path)
    {
        try
        {
            return SourceText.From(File.ReadAllText(path), Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
