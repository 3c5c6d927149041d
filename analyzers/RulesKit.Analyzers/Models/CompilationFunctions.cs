using RulesKit.Language.Binding;
using RulesKit.Language.Functions;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Analyzers.Models;

/// <summary>The <c>[RuleFunction]</c>s of a compilation and of what it references, which its host most likely registers. Thread-safe.</summary>
internal sealed class CompilationFunctions
{
    private static readonly string Home = typeof(RuleFunctionAttribute).Namespace!;
    private readonly Lazy<IMethodSymbol[]> methods;
    private readonly Lazy<FunctionTable> table;

    public CompilationFunctions(Compilation compilation)
    {
        methods = new Lazy<IMethodSymbol[]>(() => FindIn(compilation));
        table = new Lazy<FunctionTable>(() => Read(methods.Value));
    }

    /// <summary>The methods that expressions can call.</summary>
    public IReadOnlyList<IMethodSymbol> Methods => methods.Value;

    public FunctionTable Table => table.Value;

    /// <summary>Whether a compilation knows the attribute at all.</summary>
    public static bool CanBeMarked(Compilation compilation) => AttributeOf(compilation) is not null;

    public static bool IsMarked(IMethodSymbol method) =>
        method
            .GetAttributes()
            .Any(a =>
                a.AttributeClass is { Name: nameof(RuleFunctionAttribute) } type
                && type.ContainingNamespace.ToDisplayString() == Home
            );

    private static FunctionTable Read(IMethodSymbol[] methods)
    {
        var functions = new Dictionary<string, RuleFunction>(StringComparer.Ordinal);
        foreach (var method in methods)
        {
            functions[method.Name] = SymbolFunction.Of(method)!;
        }

        return functions.Count == 0 ? FunctionTable.Empty : new FunctionTable(functions.Values);
    }

    private static IMethodSymbol[] FindIn(Compilation compilation) =>
        AttributeOf(compilation) is not { } attribute
            ? []
            : AssembliesOf(compilation, attribute)
                .SelectMany(a => TypesOf(a.GlobalNamespace))
                .SelectMany(MethodsOf)
                .Where(m => IsReachable(m, compilation) && SymbolFunction.Of(m) is not null)
                .ToArray();

    /// <summary>Assemblies that may have marked methods, the compilation's own last, whose functions come first.</summary>
    private static IEnumerable<IAssemblySymbol> AssembliesOf(Compilation compilation, INamedTypeSymbol attribute) =>
        compilation
            .SourceModule.ReferencedAssemblySymbols.Where(a =>
                a.Modules.Any(m => m.ReferencedAssemblies.Contains(attribute.ContainingAssembly.Identity))
                && FunctionMarks.MayBeIn(a)
            )
            .Append(compilation.Assembly);

    private static INamedTypeSymbol? AttributeOf(Compilation compilation) =>
        compilation.GetTypeByMetadataName(typeof(RuleFunctionAttribute).FullName!);

    /// <summary>What another assembly keeps to itself can't be called from here.</summary>
    private static bool IsReachable(IMethodSymbol method, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly)
        || compilation.IsSymbolAccessibleWithin(method, compilation.Assembly);

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
