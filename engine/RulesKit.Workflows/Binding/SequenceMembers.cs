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

        if (comparer.Equals(name, "Count") || (type.Clr.IsArray && comparer.Equals(name, "Length")))
        {
            return new CallNode(NetType.Of(typeof(int)), span, [receiver], a => Count(a[0]!)) { IsCount = true };
        }

        return DictionaryTypes.Of(type.Clr) is { } dictionary
            ? comparer.Equals(name, "Keys")
                ? new CallNode(
                    NetType.SequenceOf(NetType.Of(dictionary.Key)),
                    span,
                    [receiver],
                    a => ((IDictionary)a[0]!).Keys
                )
                : comparer.Equals(name, "Values")
                    ? new CallNode(
                        NetType.SequenceOf(NetType.Of(dictionary.Value)),
                        span,
                        [receiver],
                        a => ((IDictionary)a[0]!).Values
                    )
                    : null
            : null;
    }

    /// <exception cref="BindException">The value has no items by such an index.</exception>
    public static Node BindIndex(TextSpan span, Node receiver, Node index)
    {
        if (DictionaryTypes.Of(receiver.Type.Clr) is { } dictionary && Promotion.To(dictionary.Key, index) is { } key)
        {
            return new CallNode(
                NetType.Of(dictionary.Value),
                span,
                [receiver, key],
                a =>
                    ((IDictionary)a[0]!).Contains(a[1]!)
                        ? ((IDictionary)a[0]!)[a[1]!]
                        : throw new KeyNotFoundException($"There is no item '{a[1]}'.")
            );
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

    public static int Count(object sequence) =>
        sequence is ICollection collection ? collection.Count : SequenceFunctions.Items(sequence).Count();

    private static object? ItemAt(object sequence, int index) =>
        sequence is IList list ? list[index] : SequenceFunctions.Items(sequence).ElementAt(index);
}
