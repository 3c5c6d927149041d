using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Codes;

/// <summary>Finds the type argument that code for an element, a key or a value is built with.</summary>
internal static class ElementTypes
{
    /// <summary>Calls a visitor with the type that holds values of a kind.</summary>
    public static TResult Visit<TResult>(ScalarType type, ITypeVisitor<TResult> visitor) =>
        type.Kind switch
        {
            ScalarKind.Boolean => visitor.Visit<bool>(),
            ScalarKind.Integer => visitor.Visit<long>(),
            ScalarKind.Number => visitor.Visit<decimal>(),
            ScalarKind.Text => visitor.Visit<string>(),
            ScalarKind.Date => visitor.Visit<Date>(),
            ScalarKind.Period => visitor.Visit<Period>(),
            _ => throw new InvalidOperationException($"No sequence has values of the type {type.Display}."),
        };

    /// <summary>Calls a visitor with the type that code moves elements as.</summary>
    public static TResult Visit<TResult>(Element element, ITypeVisitor<TResult> visitor) =>
        element.IsItem ? visitor.Visit<object>()
        : element.Collection is not null ? visitor.Visit<string>()
        : element.Type is ScalarType scalar ? Visit(scalar, visitor)
        : visitor.Visit<object>();
}
