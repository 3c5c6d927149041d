namespace RulesKit.Workflows.Nodes;

/// <summary>The values that one execution of a workflow works with: inputs, params and the items of lambdas. One thread.</summary>
internal sealed class Frame(int size)
{
    public object?[] Slots { get; } = new object?[size];
}
