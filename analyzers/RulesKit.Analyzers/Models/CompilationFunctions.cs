using RulesKit.Language.Binding;
using RulesKit.Language.Functions;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Analyzers.Models;

/// <summary>The <c>[RuleFunction]</c>s that a compilation declares, which its host most likely registers. Thread-safe.</summary>
internal sealed class CompilationFunctions
{
    private static readonly string Home = typeof(RuleFunctionAttribute).Namespace!;
    private readonly Lazy<FunctionTable> table;

    public CompilationFunctions(Compilation compilation) => table = new Lazy<FunctionTable>(() => Read(compilation));

    public FunctionTable Table => table.Value;

    public static bool IsMarked(IMethodSymbol method) =>
        method
            .GetAttributes()
            .Any(a =>
                a.AttributeClass is { Name: nameof(RuleFunctionAttribute) } type
                && type.ContainingNamespace.ToDisplayString() == Home
            );

    private static FunctionTable Read(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(typeof(RuleFunctionAttribute).FullName!) is null)
        {
            return FunctionTable.Empty;
        }

        var functions = new Dictionary<string, RuleFunction>(StringComparer.Ordinal);
        foreach (var method in TypesOf(compilation.Assembly.GlobalNamespace).SelectMany(MethodsOf))
        {
            if (SymbolFunction.Of(method) is { } function)
            {
                functions[function.Name] = function;
            }
        }

        return functions.Count == 0 ? FunctionTable.Empty : new FunctionTable(functions.Values);
    }

    private static IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(m => m.MethodKind == MethodKind.Ordinary && IsMarked(m));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol owner)
    {
        foreach (var member in owner.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var deeper in TypesOf(inner))
                {
                    yield return deeper;
                }
            }
        }
    }
}
