using System.Collections.Concurrent;

namespace RulesKit.Analyzers.Embedded;

/// <summary>What attributes say of texts in one compilation, asked once of each symbol. Thread-safe.</summary>
/// <param name="attribute">The attribute of texts.</param>
internal sealed class TextRoles(INamedTypeSymbol attribute)
{
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> mayMark = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, TextRole?> known = new(SymbolEqualityComparer.Default);

    /// <summary>What is said of a parameter, property or field; null when nothing is.</summary>
    public TextRole? Of(ISymbol symbol)
    {
        // Nearly all calls of a program go to assemblies that have never heard of the attribute.
        var declared = symbol.OriginalDefinition;
        return
            declared.ContainingAssembly is { } assembly
            && mayMark.GetOrAdd(assembly, References)
            && declared.ContainingType is not null
            ? known.GetOrAdd(declared, s => TextRole.Of(s, attribute))
            : null;
    }

    private bool References(IAssemblySymbol assembly) =>
        SymbolEqualityComparer.Default.Equals(assembly, attribute.ContainingAssembly)
        || assembly.Modules.Any(m => m.ReferencedAssemblies.Contains(attribute.ContainingAssembly.Identity));
}
