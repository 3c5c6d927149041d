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
            var value = AtOnce(Param.Code!.Box(frame));
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

    /// <summary>
    /// A list is worked out while its own expression can be blamed, and not by whoever shows or counts it. One that is
    /// ordered stays what it is, since ThenBy orders it further.
    /// </summary>
    private object? AtOnce(object? value)
    {
        try
        {
            var isLazy = value is IEnumerable<object?> and not System.Collections.ICollection;
            var items = isLazy ? ((IEnumerable<object?>)value!).ToArray() : null;
            return items is null || value is IOrderedEnumerable<object?> ? value : items;
        }
        catch (Exception e)
        {
            throw RuleFault.Of(Param.Code!.Span, e);
        }
    }

    /// <summary>Stands in a frame for a null that has been worked out.</summary>
    private static readonly object KeptNull = new();
}
