namespace RulesKit.Generator.Shapes;

/// <summary>How a C# type holds many values.</summary>
internal enum ListForm
{
    /// <summary>It holds one.</summary>
    None,

    /// <summary>By a type that is an <c>IReadOnlyList</c>.</summary>
    List,

    /// <summary>By an <c>ImmutableArray</c>, which is a struct and may be uninitialized.</summary>
    Immutable,
}
