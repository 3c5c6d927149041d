using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Symbols;

namespace RulesKit.Analyzers.Workflows;

/// <summary>The types of the inputs that the code around a rule gives: new RuleParameter("name", value), or values by their order.</summary>
internal sealed class InputTypes
{
    private readonly Dictionary<string, ITypeSymbol?> types = new(StringComparer.OrdinalIgnoreCase);

    private InputTypes() { }

    /// <summary>The code in which inputs are looked for: the outermost type declaration around a node, or else its file.</summary>
    public static SyntaxNode OwnerOf(SyntaxNode node, CancellationToken cancellation) =>
        (SyntaxNode?)node.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault()
        ?? node.SyntaxTree.GetRoot(cancellation);

    /// <summary>What is given in some code.</summary>
    public static InputTypes In(
        SyntaxNode owner,
        SemanticModel model,
        EngineTypes engine,
        CancellationToken cancellation
    )
    {
        var inputs = new InputTypes();
        foreach (var inner in owner.DescendantNodes())
        {
            if (
                inner is BaseObjectCreationExpressionSyntax
                && model.GetOperation(inner, cancellation) is IObjectCreationOperation made
            )
            {
                inputs.AddParameter(made, engine);
            }
            else if (
                inner
                    is InvocationExpressionSyntax
                    {
                        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ExecuteAllRulesAsync" }
                    }
                && model.GetOperation(inner, cancellation) is IInvocationOperation call
                && engine.IsOfEngine(call.TargetMethod)
            )
            {
                inputs.AddValues(call, engine);
            }
        }

        return inputs;
    }

    /// <summary>The type of an input; null when it is not known, or is no type with fixed members.</summary>
    public ITypeSymbol? Find(string name) => types.TryGetValue(name, out var type) ? type : null;

    private void AddParameter(IObjectCreationOperation made, EngineTypes engine)
    {
        if (KnownTypes.Is(made.Type, engine.RuleParameter) && made.Arguments is [var name, var value, ..])
        {
            if (Initializers.Text(name.Value) is { } known)
            {
                Add(known, Embedded.CallChain.Plain(value.Value).Type);
            }
        }
    }

    /// <summary>Values without names are called input1, input2 and so on.</summary>
    private void AddValues(IInvocationOperation call, EngineTypes engine)
    {
        var given = Embedded.CallChain.Items(
            Embedded.CallChain.Argument(call, call.TargetMethod.Parameters.LastOrDefault()?.Name ?? "")
        );
        for (var i = 0; i < given?.Length; i++)
        {
            var type = Embedded.CallChain.Plain(given.Value[i]).Type;
            if (!KnownTypes.Is(type, engine.RuleParameter))
            {
                Add(FormattableString.Invariant($"input{i + 1}"), type);
            }
        }
    }

    /// <summary>Two types under one name leave it open.</summary>
    private void Add(string name, ITypeSymbol? type)
    {
        var known = type is not null && MemberFinder.IsClosed(type) ? type : null;
        types[name] =
            !types.TryGetValue(name, out var other) || SymbolEqualityComparer.Default.Equals(other, known)
                ? known
                : null;
    }
}
