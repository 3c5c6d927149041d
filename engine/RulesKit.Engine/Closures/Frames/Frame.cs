using RulesKit.Engine.Plans;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Frames;

/// <summary>
/// Everything that changes while rules are checked, so that the code itself is shared between threads. Used by one check
/// at a time, and again by the next one.
/// </summary>
internal sealed class Frame(FrameState[] states)
{
    private readonly FrameState[] toClear = [.. states.Where(s => s.HoldsObjects)];

    public FrameState[] States { get; } = states;

    /// <summary>The object that is the whole plan.</summary>
    public object Root { get; private set; } = null!;

    public PlanIndex Index { get; private set; } = null!;

    public PreparedPlan Plan { get; private set; } = null!;

    /// <summary>The plan's currency; null when the model has none.</summary>
    public string? Currency { get; private set; }

    public Date AsOf { get; private set; }

    /// <summary>The number of the check: values remembered under another number are forgotten.</summary>
    public long Stamp { get; private set; }

    /// <summary>Gives up; every loop looks at it before it begins.</summary>
    public CancellationToken Cancellation { get; private set; }

    public void Start(PreparedPlan plan, Date asOf, CancellationToken cancellation)
    {
        Cancellation = cancellation;
        Plan = plan;
        Root = plan.Root;
        Index = plan.Index;
        Currency = plan.Currency;
        AsOf = asOf;
        Stamp++;
    }

    public void Clear()
    {
        Plan = null!;
        Root = null!;
        Index = null!;
        Currency = null;
        Cancellation = default;
        foreach (var state in toClear)
        {
            state.Clear();
        }
    }
}
