using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.RuleSets;

namespace RulesKit.Generator.Pipeline;

/// <summary>Finds the rule sets that are to become classes: the project says so of each file.</summary>
internal static class RuleSetFileReader
{
    /// <summary>What the project file says with <c>RulesKitClass</c> and <c>RulesKitPlan</c>.</summary>
    public const string ClassKey = "build_metadata.AdditionalFiles.RulesKitClass";

    public const string PlanKey = "build_metadata.AdditionalFiles.RulesKitPlan";

    /// <summary>The rule set; null for a file that is none, or that is to become no class.</summary>
    public static RuleSetFile? Read(
        AdditionalText file,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellation
    )
    {
        if (
            !RuleSetFiles.IsRuleSet(file)
            || Metadata(options.GetOptions(file), ClassKey) is not { } className
            || file.GetText(cancellation)?.ToString() is not { } text
        )
        {
            return null;
        }

        var plan = Metadata(options.GetOptions(file), PlanKey);
        return new RuleSetFile(file.Path, text, className, plan, RuleSetText.Read(text).Document?.Model?.Value);
    }

    private static string? Metadata(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
}
