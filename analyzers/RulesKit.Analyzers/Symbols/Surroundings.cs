using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RulesKit.Analyzers.Symbols;

/// <summary>What stands around an operation.</summary>
internal static class Surroundings
{
    /// <summary>The loop that runs an operation again and again, lambdas given to LINQ too; null when there is none.</summary>
    public static IOperation? LoopAround(IOperation operation)
    {
        for (
            var (inner, outer) = (operation, operation.Parent);
            outer is not null;
            (inner, outer) = (outer, outer.Parent)
        )
        {
            switch (outer)
            {
                case IForEachLoopOperation loop when inner == loop.Body:
                case IForLoopOperation or IWhileLoopOperation:
                    return outer;
                case IAnonymousFunctionOperation lambda:
                    return IsRunForEach(lambda) ? lambda : null;
                case ILocalFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether something is declared inside an operation, and so another one each time.</summary>
    public static bool IsDeclaredIn(ISymbol symbol, IOperation around) =>
        symbol.DeclaringSyntaxReferences.Any(r =>
            r.SyntaxTree == around.Syntax.SyntaxTree && around.Syntax.Span.Contains(r.Span)
        );

    /// <summary>Whether an operation reads nothing that is another one each time that something around it runs.</summary>
    public static bool IsSameEachTime(IOperation operation, IOperation around) =>
        operation
            .DescendantsAndSelf()
            .All(o =>
                o switch
                {
                    ILocalReferenceOperation local => !IsDeclaredIn(local.Local, around),
                    IParameterReferenceOperation parameter => !IsDeclaredIn(parameter.Parameter, around)
                        || IsDeclaredIn(parameter.Parameter, operation),
                    _ => true,
                }
            );

    /// <summary>The characters of a member's name, where an operation calls or reads it.</summary>
    public static Location NameOf(IOperation operation) =>
        operation.Syntax switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } =>
                access.Name.Identifier.GetLocation(),
            MemberAccessExpressionSyntax access => access.Name.Identifier.GetLocation(),
            InvocationExpressionSyntax call => call.Expression.GetLocation(),
            var other => other.GetLocation(),
        };

    /// <summary>The body of the method, or of the lambda, that holds an operation.</summary>
    public static IOperation BodyAround(IOperation operation)
    {
        var body = operation;
        while (body.Parent is { } outer && body is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            body = outer;
        }

        return body;
    }

    /// <summary>Whether a lambda is a condition that must hold of all items.</summary>
    public static bool IsAskedOfAll(IAnonymousFunctionOperation lambda) =>
        TakerOf(lambda) is { Name: "All" or "TrueForAll" };

    private static bool IsRunForEach(IAnonymousFunctionOperation lambda) =>
        TakerOf(lambda)?.ContainingType.ToDisplayString()
            is "System.Linq.Enumerable"
                or "System.Linq.ParallelEnumerable"
                or "System.Threading.Tasks.Parallel";

    /// <summary>The method that a lambda is given to; null when it is given to none.</summary>
    private static IMethodSymbol? TakerOf(IAnonymousFunctionOperation lambda)
    {
        var outer = lambda.Parent;
        while (outer is IConversionOperation or IDelegateCreationOperation)
        {
            outer = outer.Parent;
        }

        return outer is IArgumentOperation { Parent: IInvocationOperation call } ? call.TargetMethod : null;
    }
}
