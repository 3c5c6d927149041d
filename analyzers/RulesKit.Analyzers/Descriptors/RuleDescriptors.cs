using System.Collections.Immutable;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Descriptors;

/// <summary>The catalogue of the language as the compiler wants it: one list, made from the other.</summary>
internal static class RuleDescriptors
{
    /// <summary>Where the pages lie, in the repository and in the package.</summary>
    public const string Pages = "docs/diagnostics/";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        DiagnosticCatalog.All.ToImmutableDictionary(d => d.Id, Make, StringComparer.Ordinal);

    /// <summary>Every descriptor, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        DiagnosticCatalog.All.Select(d => ById[d.Id]).ToImmutableArray();

    /// <summary>What can be said of a rule set, wherever its text stands: everything but of C# code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfRuleSets { get; } =
        All.Where(d => CategoryOf(d.Id) is not Code).ToImmutableArray();

    private const string Code = "RulesKit.Code";

    public static DiagnosticDescriptor Of(RuleDescriptor descriptor) => ById[descriptor.Id];

    public static DiagnosticSeverity Of(RuleSeverity severity) =>
        severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };

    private static DiagnosticDescriptor Make(RuleDescriptor descriptor) =>
        new(
            descriptor.Id,
            descriptor.Title,
            // What was found and what to do is said by the finder, for each place anew.
            "{0}",
            CategoryOf(descriptor.Id),
            Of(descriptor.Severity),
            isEnabledByDefault: true,
            helpLinkUri: $"{Pages}{descriptor.Id}.md",
            // Only the end of a compilation knows every rule set and every use.
            customTags: descriptor == DiagnosticCatalog.RuleIdInCode || descriptor == DiagnosticCatalog.NoRuleOfName
                ? [WellKnownDiagnosticTags.CompilationEnd]
                : []
        );

    private static string CategoryOf(string id) =>
        id[2] switch
        {
            '0' => "RulesKit.Documents",
            '1' => "RulesKit.Expressions",
            '2' => "RulesKit.Meaning",
            '3' => Code,
            _ => "RulesKit.Workflows",
        };
}
