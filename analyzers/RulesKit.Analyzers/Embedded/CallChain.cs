using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;

namespace RulesKit.Analyzers.Embedded;

/// <summary>Calls one behind the other: <c>a.First().Second()</c>.</summary>
internal static class CallChain
{
    /// <summary>The calls on what a call gives, and on what these give, in their order.</summary>
    public static IReadOnlyList<IInvocationOperation> Behind(IInvocationOperation first)
    {
        var calls = new List<IInvocationOperation>();
        for (IOperation current = first; current.Parent is IInvocationOperation next && next.Instance == current; )
        {
            calls.Add(next);
            current = next;
        }

        return calls;
    }

    /// <summary>The calls on a lambda's only parameter that make up its body; null when the body is anything else.</summary>
    public static IReadOnlyList<IInvocationOperation>? OfLambda(IOperation lambda)
    {
        if (
            Plain(lambda) is not IAnonymousFunctionOperation { Symbol.Parameters: [var parameter] } function
            || function.Body.Operations is not [IReturnOperation { ReturnedValue: { } body }]
        )
        {
            return null;
        }

        var calls = new List<IInvocationOperation>();
        var current = Plain(body);
        while (current is IInvocationOperation { Instance: { } instance } call)
        {
            calls.Add(call);
            current = Plain(instance);
        }

        calls.Reverse();
        return
            current is IParameterReferenceOperation reference
            && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter)
            ? calls
            : null;
    }

    /// <summary>The value of an argument, by the parameter's name; null when it is not given.</summary>
    public static IOperation? Argument(IInvocationOperation call, string parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument.ArgumentKind == ArgumentKind.DefaultValue ? null : Plain(argument.Value);
            }
        }

        return null;
    }

    /// <summary>The values of a params array that is written out; null when it is anything else.</summary>
    public static ImmutableArray<IOperation>? Items(IOperation? array) =>
        array switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation collection => collection.Elements,
            _ => null,
        };

    /// <summary>What stands behind conversions, brackets and the making of a delegate.</summary>
    public static IOperation Plain(IOperation operation) =>
        operation switch
        {
            IConversionOperation conversion => Plain(conversion.Operand),
            IDelegateCreationOperation creation => Plain(creation.Target),
            IParenthesizedOperation parenthesized => Plain(parenthesized.Operand),
            _ => operation,
        };
}
