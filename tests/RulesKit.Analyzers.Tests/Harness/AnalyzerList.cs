using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.Descriptors;
using RulesKit.CodeFixes.RuleSets;

namespace RulesKit.Analyzers.Tests.Harness;

/// <summary>Every analyzer and every fix of the package, found by their attributes as hosts do.</summary>
internal static class AnalyzerList
{
    public static IReadOnlyList<Type> AnalyzerTypes { get; } = TypesOf<DiagnosticAnalyzer>(typeof(RuleDescriptors));

    public static ImmutableArray<DiagnosticAnalyzer> NewAnalyzers() =>
        [.. AnalyzerTypes.Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    public static IReadOnlyList<CodeFixProvider> Fixes { get; } =
        TypesOf<CodeFixProvider>(typeof(RuleSetFixProvider))
            .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!)
            .ToArray();

    private static Type[] TypesOf<T>(Type inAssembly) =>
        inAssembly
            .Assembly.GetTypes()
            .Where(t => !t.IsAbstract && typeof(T).IsAssignableFrom(t))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .ToArray();
}
