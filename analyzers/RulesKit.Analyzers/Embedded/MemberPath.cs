using Microsoft.CodeAnalysis.Operations;

namespace RulesKit.Analyzers.Embedded;

/// <summary>A lambda that only walks along members, <c>p => p.Orders!.Lines</c>, as text of the language.</summary>
internal static class MemberPath
{
    /// <summary>For example <c>plan.Orders.Lines</c>; null when the lambda does anything else.</summary>
    public static string? Of(IOperation? lambda)
    {
        if (
            lambda is not IAnonymousFunctionOperation { Symbol.Parameters: [var plan, ..] } function
            || function.Body.Operations is not [IReturnOperation { ReturnedValue: { } body }]
        )
        {
            return null;
        }

        var names = new Stack<string>();
        var current = CallChain.Plain(body);
        while (current is IPropertyReferenceOperation { Instance: { } owner, Arguments.IsEmpty: true } member)
        {
            names.Push(member.Property.Name);
            current = CallChain.Plain(owner);
        }

        return
            current is IParameterReferenceOperation reference
            && SymbolEqualityComparer.Default.Equals(reference.Parameter, plan)
            && names.Count > 0
            ? $"plan.{string.Join(".", names)}"
            : null;
    }
}
