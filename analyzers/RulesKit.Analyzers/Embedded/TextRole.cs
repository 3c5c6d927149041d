namespace RulesKit.Analyzers.Embedded;

/// <summary>What an attribute says of a text.</summary>
/// <param name="Plan">The type of plans.</param>
/// <param name="Kind">What the text is.</param>
/// <param name="Item">What an item is called; null when there is none.</param>
/// <param name="ForEach">The sequence that it is an item of; null when there is none.</param>
internal sealed record TextRole(INamedTypeSymbol Plan, TextKind Kind, string? Item, string? ForEach)
{
    /// <summary>What stands where a document names its model's file.</summary>
    public const string NoFile = "clr:Plan";

    /// <summary>What the attribute on a parameter, property or field says; null when it has none.</summary>
    public static TextRole? Of(ISymbol symbol, INamedTypeSymbol attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (
                SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)
                && data.ConstructorArguments is [{ Value: INamedTypeSymbol plan }]
            )
            {
                return new TextRole(
                    plan,
                    (TextKind)(Named(data, "Kind") as int? ?? 0),
                    Named(data, "Item") as string,
                    Named(data, "ForEach") as string
                );
            }
        }

        return null;
    }

    private static object? Named(AttributeData data, string name) =>
        data.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value;
}
