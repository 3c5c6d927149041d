namespace RulesKit.Workflows.Nodes;

/// <summary>A constant, whatever its type.</summary>
internal interface ITypedConstant
{
    object? Boxed { get; }
}
