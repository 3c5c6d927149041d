namespace RulesKit.Benchmarks.Workflows;

/// <summary>The input of the measured workflows.</summary>
public sealed class WorkflowOrder
{
    public int Quantity { get; init; }

    public long Total { get; init; }

    public double Weight { get; init; }

    public string Country { get; init; } = "";

    public string Tier { get; init; } = "";

    public bool Express { get; init; }

    public DateTime Placed { get; init; }
}
