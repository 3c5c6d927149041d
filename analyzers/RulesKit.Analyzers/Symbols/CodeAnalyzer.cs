using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.Descriptors;

namespace RulesKit.Analyzers.Symbols;

/// <summary>An analyzer of code that uses the engine; it is not asked in compilations that don't.</summary>
/// <remarks>Generated code is left alone: whoever reads the report could not mend it.</remarks>
internal abstract class CodeAnalyzer(params RuleDescriptor[] descriptors) : DiagnosticAnalyzer
{
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        descriptors.Select(RuleDescriptors.Of).ToImmutableArray();

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownTypes.Find(start.Compilation) is { } types)
            {
                Register(start, types);
            }
        });
    }

    protected abstract void Register(CompilationStartAnalysisContext context, KnownTypes types);

    protected static Diagnostic Make(RuleDescriptor descriptor, Location place, string message, string? mend = null) =>
        Diagnostic.Create(RuleDescriptors.Of(descriptor), place, MendProperties.With(mend), message);
}
