using RulesKit.Language.Text;
using RulesKit.Workflows.Binding;

namespace RulesKit.Workflows.Nodes;

/// <summary>The value of a GlobalParam or LocalParam, worked out once for each execution and only when it is asked for.</summary>
internal sealed class ParamNode(TextSpan span, ScopedValue param) : Node(param.Code!.Type, span)
{
    public ScopedValue Param { get; } = param;

    public override object? Box(Frame frame)
    {
        var kept = frame.Slots[Param.Slot];
        if (kept is RuleFault known)
        {
            throw known;
        }

        if (kept is not null)
        {
            return ReferenceEquals(kept, KeptNull) ? null : kept;
        }

        try
        {
            var value = Param.Code!.Box(frame);
            frame.Slots[Param.Slot] = value ?? KeptNull;
            return value;
        }
        catch (RuleFault fault)
        {
            var own = fault.In(Param);
            frame.Slots[Param.Slot] = own;
            throw own;
        }
    }

    /// <summary>Stands in a frame for a null that has been worked out.</summary>
    private static readonly object KeptNull = new();
}
