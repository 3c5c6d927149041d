using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Binding;

/// <summary>A name in scope: an input, or a param with its own expression.</summary>
internal sealed record ScopeEntry(string Name, SlotNode? Input, ScopedValue? Param)
{
    public Node Bind(TextSpan span)
    {
        if (Input is not null)
        {
            return new SlotNode(Input.Type, span, Input.Slot, Input.Name, isInput: true);
        }

        return Param!.Code is null
            ? throw new BindException(span, $"The param '{Name}' can't be worked out: {Param.Break!.Message}")
            : new ParamNode(span, Param);
    }
}
