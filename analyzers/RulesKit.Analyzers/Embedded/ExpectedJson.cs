using Microsoft.CodeAnalysis.Operations;

namespace RulesKit.Analyzers.Embedded;

/// <summary>Writes what a rule expects, <c>Expected.Some</c>, as a document does.</summary>
internal static class ExpectedJson
{
    /// <summary>Null when it is not written out.</summary>
    public static string? Of(IOperation? value) =>
        value switch
        {
            IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Any" or "Some" } property } =>
                $"\"{property.Name.ToLowerInvariant()}\"",
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Every" } } every
                when LengthOf(Option(every, "length")) is { } length && Option(every, "within") is { } within =>
                $"{{\"every\":\"{length}\",\"within\":\"{within.ToLowerInvariant()}\"}}",
            _ => null,
        };

    private static string? LengthOf(string? option) => option == "HalfYear" ? "half" : option?.ToLowerInvariant();

    private static string? Option(IInvocationOperation call, string parameter) =>
        CallChain.Argument(call, parameter) is IFieldReferenceOperation { Field: { IsConst: true } option }
            ? option.Name
            : null;
}
