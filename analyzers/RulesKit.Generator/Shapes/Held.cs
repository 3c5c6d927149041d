namespace RulesKit.Generator.Shapes;

/// <summary>How a C# type holds single values.</summary>
internal enum Held
{
    /// <summary>By a type that no model has.</summary>
    Other,
    Text,
    Enum,
    Boolean,
    Int,
    Long,
    Decimal,
    DateOnly,
    Date,
    Period,
    Object,
}
