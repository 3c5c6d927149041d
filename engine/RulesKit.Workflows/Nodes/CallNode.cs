using RulesKit.Language.Text;
using RulesKit.Workflows.Members;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A call of something that the tables of members list.</summary>
internal sealed class CallNode(NetType type, TextSpan span, Node[] arguments, Func<object?[], object?> function)
    : Node(type, span)
{
    /// <summary>What is called; null where that is no member of a type.</summary>
    public NetMethod? Method { get; init; }

    /// <summary>Whether it is how many items a list has.</summary>
    public bool IsCount { get; init; }

    public override IReadOnlyList<Node> Children => arguments;

    public override object? Box(Frame frame)
    {
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Box(frame);
        }

        try
        {
            return function(values);
        }
        catch (Exception e)
        {
            throw RuleFault.Of(Span, e);
        }
    }
}
