using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Generator.Pipeline;

namespace RulesKit.Generator.Tests.Harness;

/// <summary>Gives the generator the metadata of a project's files.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null, null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is ProjectFile file ? new Options(file.ClassName, file.Plan) : GlobalOptions;

    private sealed class Options(string? className, string? plan) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                RuleSetFileReader.ClassKey => className,
                RuleSetFileReader.PlanKey => plan,
                _ => null,
            };
            return value is not null;
        }
    }
}
