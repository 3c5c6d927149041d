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
/// <param name="rowNull">What a row without a value gives.</param>
internal sealed class RecordMemberNode(
    NetType type,
    TextSpan span,
    Node receiver,
    int index,
    string name,
    RowNull rowNull = RowNull.Ends
) : Node(type, span), IMemberNode
{
    public Node Receiver { get; } = receiver;

    public string Name { get; } = name;

    public override IReadOnlyList<Node> Children => [Receiver];

    /// <summary>Whether it is a member of rows that has no null, so that one which lacks it can't say so by null.</summary>
    public bool MayBeAbsent => Receiver.Type.Shape is { IsOfRows: true } && !Type.CanBeNull;

    /// <summary>The same member, for those who ask whether it is there.</summary>
    public RecordMemberNode OrNull() => MayBeAbsent ? With(RowNull.IsAsked) : this;

    /// <summary>The same member, for operators that are lifted: null where a row says so.</summary>
    public RecordMemberNode Lifted() =>
        MayBeAbsent && Receiver.Type.Shape!.IsNullInRows(index) ? With(RowNull.Lifts) : this;

    public override object? Box(Frame frame)
    {
        if (Receiver.Box(frame) is not JsonRecord record)
        {
            throw new RuleFault(Receiver.Span, $"This is null, so it has no member '{Name}'.");
        }

        var isLacking =
            rowNull != RowNull.IsAsked
            && (record.IsAbsent(index) || (MayBeAbsent && record[index] is null && rowNull == RowNull.Ends));
        return isLacking ? throw Lacking(record) : record[index];
    }

    private RecordMemberNode With(RowNull nulls) =>
        new(NetType.Of(TypeRelations.NullableOf(Type.Clr)), Span, Receiver, index, Name, nulls);

    private RuleFault Lacking(JsonRecord record) =>
        record.IsAbsent(index)
            ? new(
                Span,
                $"A row of the list has no '{Name}'.{NearestName.Suggestion(Name, record.PresentNames)} Where it may be absent, ask for null first."
            )
            : new(Span, $"In a row of the list '{Name}' is null. Where it may be, ask for null first.");
}
