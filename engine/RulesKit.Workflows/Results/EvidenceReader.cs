using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Running;

namespace RulesKit.Workflows.Results;

/// <summary>Finds the values that a rule's expression reads from inputs and params, outside of its lambdas.</summary>
internal static class EvidenceReader
{
    public static IReadOnlyList<ReadValue> Read(RuleProgram program, Frame frame)
    {
        var found = new List<ReadValue>();
        if (program.Condition is not null)
        {
            Walk(program.Condition);
        }

        return found;

        void Walk(Node node)
        {
            if (IsPath(node))
            {
                var text = program.Text!.Slice(node.Span);
                if (!found.Exists(f => f.Expression == text))
                {
                    found.Add(new ReadValue(text, OutputValues.Of(ValueOf(node)), program.Text.Locate(node.Span)));
                }

                return;
            }

            foreach (var child in node.Children)
            {
                Walk(child);
            }
        }

        object? ValueOf(Node node)
        {
            try
            {
                return node.Box(frame);
            }
            catch (RuleFault)
            {
                return null;
            }
        }
    }

    /// <summary>Whether a node is an input, a param, or members of one.</summary>
    private static bool IsPath(Node node) =>
        node switch
        {
            SlotNode slot => slot.IsInput,
            ParamNode => true,
            IMemberNode member => IsPath(member.Receiver),
            _ => false,
        };
}
