using System.Collections;
using RulesKit.Language.Text;
using RulesKit.Workflows.Operations;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>An operation over the items of a sequence, with a lambda for each item or another argument.</summary>
internal sealed class SequenceNode(
    NetType type,
    TextSpan span,
    Node source,
    Node? body,
    int slot,
    Node? argument,
    Func<IEnumerable<object?>, Func<object?, object?>?, object?, object?> function
) : Node(type, span)
{
    /// <summary>The operation, as LINQ calls it.</summary>
    public required string Name { get; init; }

    public Node Source => source;

    /// <summary>What is worked out for each item; null when there is no lambda.</summary>
    public Node? Body => body;

    /// <summary>Where the lambda finds its item.</summary>
    public int Slot => slot;

    public Node? Argument => argument;

    public override IReadOnlyList<Node> Children =>
        [
            source,
            .. body is null ? Array.Empty<Node>() : [body],
            .. argument is null ? Array.Empty<Node>() : [argument],
        ];

    public override object? Box(Frame frame)
    {
        var items = source.Box(frame) ?? throw new RuleFault(source.Span, "The list is null.");
        var value = argument?.Box(frame);
        try
        {
            return function(SequenceFunctions.Items(items), body is null ? null : item => Evaluate(frame, item), value);
        }
        catch (Exception e)
        {
            throw RuleFault.Of(Span, e);
        }
    }

    /// <summary>The lambda's value for an item; a sequence is worked out at once, while the frame still holds the item.</summary>
    private object? Evaluate(Frame frame, object? item)
    {
        frame.Slots[slot] = item;
        var value = body!.Box(frame);
        return value is IEnumerable<object?> lazy and not ICollection ? lazy.ToArray() : value;
    }
}
