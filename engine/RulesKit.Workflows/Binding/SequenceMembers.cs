using System.Collections;
using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Operations;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Count, Length, Key and the indexes of lists, texts, groups and dictionaries.</summary>
internal static class SequenceMembers
{
    public static Node? TryFind(Node receiver, string name, TextSpan span, StringComparer comparer)
    {
        var type = receiver.Type;
        if (type.Clr == typeof(Group) && comparer.Equals(name, "Key"))
        {
            return new CallNode(type.Key!, span, [receiver], a => ((Group)a[0]!).Key);
        }

        if (type.Element is null)
        {
            return null;
        }

        var isArray = type.Clr.IsArray || receiver is ListNode or SequenceNode { Name: "ToArray" };
        if (comparer.Equals(name, "Count") || (isArray && comparer.Equals(name, "Length")))
        {
            return new CallNode(NetType.Of(typeof(int)), span, [receiver], a => Count(a[0]!)) { IsCount = true };
        }

        return DictionaryTypes.Of(type.Clr) is { } dictionary
            ? OfDictionary(receiver, dictionary, name, span, comparer)
            : null;
    }

    /// <summary>Keys, Values, or the item whose key is the member's name.</summary>
    private static CallNode? OfDictionary(
        Node receiver,
        (Type Key, Type Value) types,
        string name,
        TextSpan span,
        StringComparer comparer
    ) =>
        comparer.Equals(name, "Keys")
            ? new CallNode(NetType.SequenceOf(NetType.Of(types.Key)), span, [receiver], a => ((IDictionary)a[0]!).Keys)
        : comparer.Equals(name, "Values")
            ? new CallNode(
                NetType.SequenceOf(NetType.Of(types.Value)),
                span,
                [receiver],
                a => ((IDictionary)a[0]!).Values
            )
        : types.Key == typeof(string) ? ItemOf(span, receiver, types.Value, new ConstantNode(NetType.Text, span, name))
        : null;

    /// <exception cref="BindException">The value has no items by such an index.</exception>
    public static Node BindIndex(TextSpan span, Node receiver, Node index)
    {
        if (DictionaryTypes.Of(receiver.Type.Clr) is { } dictionary && Promotion.To(dictionary.Key, index) is { } key)
        {
            return ItemOf(span, receiver, dictionary.Value, key);
        }

        var place = Promotion.To(typeof(int), index);
        var isText = receiver.Type.Clr == typeof(string);
        if (place is null && index.Type.Clr == typeof(long) && (isText || receiver.Type.Element is not null))
        {
            throw new BindException(index.Span, "An index is an int, and this is a long; write int(…) around it.");
        }

        return place is null || (!isText && receiver.Type.Element is null)
                ? throw new BindException(span, $"{receiver.Type.Describe()} has no items by {index.Type.Describe()}.")
            : isText ? new CallNode(NetType.Of(typeof(char)), span, [receiver, place], a => ((string)a[0]!)[(int)a[1]!])
            : new CallNode(receiver.Type.Element!, span, [receiver, place], a => ItemAt(a[0]!, (int)a[1]!));
    }

    private static CallNode ItemOf(TextSpan span, Node dictionary, Type value, Node key) =>
        new(
            NetType.Of(value),
            span,
            [dictionary, key],
            a =>
                ((IDictionary)a[0]!).Contains(a[1]!)
                    ? ((IDictionary)a[0]!)[a[1]!]
                    : throw new KeyNotFoundException($"There is no item '{a[1]}'.")
        );

    public static int Count(object sequence) =>
        sequence is ICollection collection ? collection.Count : SequenceFunctions.Items(sequence).Count();

    private static object? ItemAt(object sequence, int index) =>
        sequence is IList list ? list[index] : SequenceFunctions.Items(sequence).ElementAt(index);
}
