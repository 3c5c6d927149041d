using System.Reflection;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Functions;

/// <summary>What a function gives: its type in rules, and the way back from the CLR's value.</summary>
/// <param name="Type">The type of single values.</param>
/// <param name="CanBeAbsent">Whether null is a result, which says "missing".</param>
internal sealed record FunctionResult(ScalarType Type, bool CanBeAbsent)
{
    /// <summary>Null when rules have no such type.</summary>
    public static FunctionResult? Of(MethodInfo method)
    {
        var clr = Nullable.GetUnderlyingType(method.ReturnType) ?? method.ReturnType;
        if (FunctionArgument.ScalarOf(clr) is not { } scalar)
        {
            return null;
        }

        var isNullable = clr.IsValueType
            ? clr != method.ReturnType
            : new NullabilityInfoContext().Create(method.ReturnParameter).ReadState == NullabilityState.Nullable;
        return new FunctionResult(scalar, isNullable);
    }

    /// <exception cref="InvalidOperationException">The function promises a value and gave none.</exception>
    public object? ToLanguage(object? value) =>
        value switch
        {
            int whole => (long)whole,
            DateOnly date => Date.FromDayNumber(date.DayNumber),
            null when !CanBeAbsent => throw new InvalidOperationException(
                "it gave null, and its type says that it never does"
            ),
            _ => value,
        };
}
