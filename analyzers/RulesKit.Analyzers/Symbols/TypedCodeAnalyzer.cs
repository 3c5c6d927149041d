using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.Descriptors;

namespace RulesKit.Analyzers.Symbols;

/// <summary>An analyzer of code that uses some library; it is not asked in compilations that don't.</summary>
/// <remarks>Generated code is left alone: whoever reads the report could not mend it.</remarks>
/// <typeparam name="TTypes">The types of that library.</typeparam>
/// <param name="find">Finds them; null when a compilation does not reference the library.</param>
/// <param name="descriptors">What is reported.</param>
internal abstract class TypedCodeAnalyzer<TTypes>(Func<Compilation, TTypes?> find, RuleDescriptor[] descriptors)
    : DiagnosticAnalyzer
    where TTypes : class
{
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        descriptors.Select(RuleDescriptors.Of).ToImmutableArray();

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (find(start.Compilation) is { } types)
            {
                Register(start, types);
            }
        });
    }

    protected abstract void Register(CompilationStartAnalysisContext context, TTypes types);

    protected static Diagnostic Make(RuleDescriptor descriptor, Location place, string message, string? mend = null) =>
        Diagnostic.Create(RuleDescriptors.Of(descriptor), place, MendProperties.With(mend), message);
}
