using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Embedded;
using RulesKit.Analyzers.Symbols;

namespace RulesKit.Analyzers.Workflows;

/// <summary>Reads what object and collection initializers write.</summary>
internal static class Initializers
{
    /// <summary>What an initializer writes to a property; null when it writes nothing there.</summary>
    public static IOperation? Member(IObjectCreationOperation creation, string name) =>
        creation
            .Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .Where(a =>
                a.Target is IPropertyReferenceOperation { Arguments.IsEmpty: true } p && p.Property.Name == name
            )
            .Select(a => CallChain.Plain(a.Value))
            .FirstOrDefault();

    /// <summary>The items of a collection that is written out; null when it is anything else.</summary>
    public static IReadOnlyList<IOperation>? Items(IOperation? collection) =>
        CallChain.Items(collection) is { } items ? items.Select(CallChain.Plain).ToArray()
        : collection is IObjectCreationOperation { Arguments.IsEmpty: true } list
            ? list.Initializer is null ? []
                : list.Initializer.Initializers.All(IsAdd)
                    ? list
                        .Initializer.Initializers.Select(i =>
                            CallChain.Plain(((IInvocationOperation)i).Arguments[0].Value)
                        )
                        .ToArray()
                : null
        : null;

    /// <summary>The value under a key of a dictionary that is written out, whichever way; null when there is none.</summary>
    public static IOperation? Value(IOperation? dictionary, string key)
    {
        foreach (var entry in (dictionary as IObjectCreationOperation)?.Initializer?.Initializers ?? [])
        {
            var (name, value) = entry switch
            {
                IInvocationOperation { Arguments: [var first, var second] } => (first.Value, second.Value),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var index] } } item => (
                    index.Value,
                    item.Value
                ),
                _ => (null, null),
            };
            if (value is not null && string.Equals(Text(name), key, StringComparison.OrdinalIgnoreCase))
            {
                return CallChain.Plain(value);
            }
        }

        return null;
    }

    /// <summary>A text that the compiler knows; null for any other value.</summary>
    public static string? Text(IOperation? value) =>
        value is not null && CallChain.Plain(value).ConstantValue is { HasValue: true, Value: string text }
            ? text
            : null;

    /// <summary>The creations of a type among items; null when some item is made otherwise.</summary>
    public static IReadOnlyList<IObjectCreationOperation>? Creations(IOperation? collection, INamedTypeSymbol type) =>
        Items(collection) is { } items && items.All(i => i is IObjectCreationOperation c && KnownTypes.Is(c.Type, type))
            ? items.Cast<IObjectCreationOperation>().ToArray()
            : null;

    private static bool IsAdd(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 };
}
