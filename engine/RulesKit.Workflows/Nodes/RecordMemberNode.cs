using RulesKit.Language.Text;
using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A member of a JSON object.</summary>
/// <param name="type">Its type.</param>
/// <param name="span">Where it is written.</param>
/// <param name="receiver">The object.</param>
/// <param name="index">Its place in the object's shape.</param>
/// <param name="name">Its name.</param>
/// <param name="absentIsNull">Whether a row that lacks it gives null; else that ends the evaluation.</param>
internal sealed class RecordMemberNode(
    NetType type,
    TextSpan span,
    Node receiver,
    int index,
    string name,
    bool absentIsNull = false
) : Node(type, span), IMemberNode
{
    public Node Receiver { get; } = receiver;

    public string Name { get; } = name;

    public override IReadOnlyList<Node> Children => [Receiver];

    /// <summary>Whether it is a member of rows that has no null, so that one which lacks it can't say so by null.</summary>
    public bool MayBeAbsent => Receiver.Type.Shape is { IsOfRows: true } && !Type.CanBeNull;

    /// <summary>The same member, for those who ask whether it is there.</summary>
    public RecordMemberNode OrNull() =>
        MayBeAbsent
            ? new(NetType.Of(TypeRelations.NullableOf(Type.Clr)), Span, Receiver, index, Name, absentIsNull: true)
            : this;

    public override object? Box(Frame frame)
    {
        if (Receiver.Box(frame) is not JsonRecord record)
        {
            throw new RuleFault(Receiver.Span, $"This is null, so it has no member '{Name}'.");
        }

        return record.IsAbsent(index) && !absentIsNull ? throw Lacking(record) : record[index];
    }

    private RuleFault Lacking(JsonRecord record) =>
        new(
            Span,
            $"A row of the list has no '{Name}'.{NearestName.Suggestion(Name, record.PresentNames)} Where it may be absent, ask for null first."
        );
}
