namespace RulesKit.Language.Models.Clr;

/// <summary>Names of CLR types as people write them.</summary>
internal static class ClrNames
{
    /// <summary>With namespace and enclosing types, for example <c>Acme.Plan.Launch</c>.</summary>
    public static string Of(Type type) =>
        type switch
        {
            { IsArray: true } => $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]",
            { IsGenericParameter: true } => type.Name,
            { DeclaringType: { } outer } => $"{Of(outer)}.{WithArguments(type)}",
            { Namespace: { } home } => $"{home}.{WithArguments(type)}",
            _ => WithArguments(type),
        };

    /// <summary>The name alone, without type arguments.</summary>
    public static string Simple(Type type)
    {
        var mark = type.Name.IndexOf('`');
        return mark < 0 ? type.Name : type.Name.Substring(0, mark);
    }

    private static string WithArguments(Type type) =>
        type.IsGenericType
            ? $"{Simple(type)}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>"
            : Simple(type);
}
