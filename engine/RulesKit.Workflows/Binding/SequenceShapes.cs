using System.Collections;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Operations;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

using Items = IEnumerable<object?>;
using Selector = Func<object?, object?>;

/// <summary>Operations that give a sequence of another type, or an item or its default.</summary>
internal static class SequenceShapes
{
    public static readonly SequenceOperation Select = new(
        1,
        1,
        true,
        false,
        u => (NetType.SequenceOf(u.Value), null, (s, f, _) => s.Select(f!))
    );

    public static readonly SequenceOperation SelectMany = new(
        1,
        1,
        true,
        false,
        u =>
            u.Value.Element is { } inner
                ? (NetType.SequenceOf(inner), null, (s, f, _) => s.SelectMany(i => SequenceFunctions.Items(f!(i)!)))
                : throw new BindException(
                    u.Body!.Span,
                    $"'SelectMany' takes a list of each item; this is {u.Value.Describe()}."
                )
    );

    public static readonly SequenceOperation GroupBy = new(
        1,
        1,
        true,
        false,
        u =>
            (
                NetType.SequenceOf(new NetType(typeof(Group), null, u.Element) { Key = u.Value }),
                null,
                (s, f, _) => SequenceFunctions.GroupBy(s, f!)
            )
    );

    public static readonly SequenceOperation DefaultIfEmpty = new(
        0,
        1,
        false,
        false,
        u => (NetType.SequenceOf(u.Element), null, (s, _, x) => s.DefaultIfEmpty(x ?? DefaultOf(u.Element.Clr)))
    );

    public static SequenceOperation OrDefault(Func<Items, Selector?, Items> atMostOne) =>
        new(
            0,
            1,
            true,
            true,
            u => (u.Element, null, (s, f, _) => atMostOne(s, f).FirstOrDefault(DefaultOf(u.Element.Clr)))
        );

    /// <exception cref="InvalidOperationException">There are several.</exception>
    public static Items AtMostOne(Items items)
    {
        var all = items.ToArray();
        return all.Length > 1 ? throw new InvalidOperationException("The sequence has more than one such item.") : all;
    }

    public static object? DefaultOf(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
}
