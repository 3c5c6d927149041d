using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesKit.Tool.Linting.Code;

/// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files of a compilation, as analyzers ask for them.</summary>
internal sealed class ProjectConfig(AnalyzerConfigSet configs) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new ConfigOptions(configs.GlobalConfigOptions.AnalyzerOptions);

    /// <summary>The severities, which the compilation asks for.</summary>
    public SyntaxTreeOptionsProvider Severities { get; } = new ProjectSeverities(configs);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of(textFile.Path);

    private ConfigOptions Of(string path)
    {
        ImmutableDictionary<string, string> own = configs.GetOptionsForSourcePath(path).AnalyzerOptions;
        // As the compiler does it: what is said for all files holds for each, unless a section says otherwise.
        return new ConfigOptions(configs.GlobalConfigOptions.AnalyzerOptions.SetItems(own));
    }
}
