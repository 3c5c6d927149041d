using RulesKit.Workflows.Operations;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

using Items = IEnumerable<object?>;
using Selector = Func<object?, object?>;

/// <summary>All operations over sequences.</summary>
internal static class SequenceOperations
{
    public static readonly IReadOnlyDictionary<string, SequenceOperation> All = Build();

    private static Dictionary<string, SequenceOperation> Build()
    {
        var all = new Dictionary<string, SequenceOperation>(StringComparer.Ordinal)
        {
            ["Any"] = Condition(0, NetType.Boolean, (s, f) => f is null ? s.Any() : s.Any(i => (bool)f(i)!)),
            ["All"] = Condition(1, NetType.Boolean, (s, f) => s.All(i => (bool)f!(i)!)),
            ["Count"] = Condition(
                0,
                NetType.Of(typeof(int)),
                (s, f) => f is null ? s.Count() : s.Count(i => (bool)f(i)!)
            ),
            ["LongCount"] = Condition(
                0,
                NetType.Of(typeof(long)),
                (s, f) => f is null ? s.LongCount() : s.LongCount(i => (bool)f(i)!)
            ),
            ["Where"] = Filter((s, f) => s.Where(i => (bool)f!(i)!)),
            ["TakeWhile"] = Filter((s, f) => s.TakeWhile(i => (bool)f!(i)!)),
            ["SkipWhile"] = Filter((s, f) => s.SkipWhile(i => (bool)f!(i)!)),
            ["First"] = Item((s, f) => f is null ? s.First() : s.First(i => (bool)f(i)!)),
            ["Last"] = Item((s, f) => f is null ? s.Last() : s.Last(i => (bool)f(i)!)),
            ["Single"] = Item((s, f) => f is null ? s.Single() : s.Single(i => (bool)f(i)!)),
            ["Select"] = SequenceShapes.Select,
            ["SelectMany"] = SequenceShapes.SelectMany,
            ["GroupBy"] = SequenceShapes.GroupBy,
            ["OrderBy"] = Order((s, f) => s.OrderBy(f, SequenceFunctions.Order)),
            ["OrderByDescending"] = Order((s, f) => s.OrderByDescending(f, SequenceFunctions.Order)),
            ["ThenBy"] = Order((s, f) => ((IOrderedEnumerable<object?>)s).ThenBy(f, SequenceFunctions.Order)),
            ["ThenByDescending"] = Order(
                (s, f) => ((IOrderedEnumerable<object?>)s).ThenByDescending(f, SequenceFunctions.Order)
            ),
            ["Sum"] = Aggregates.Sum,
            ["Average"] = Aggregates.Average,
            ["Min"] = Aggregates.Extreme(isMax: false),
            ["Max"] = Aggregates.Extreme(isMax: true),
            ["FirstOrDefault"] = SequenceShapes.OrDefault(
                (s, f) => f is null ? s.Take(1) : s.Where(i => (bool)f(i)!).Take(1)
            ),
            ["LastOrDefault"] = SequenceShapes.OrDefault(
                (s, f) => f is null ? s.TakeLast(1) : s.Where(i => (bool)f(i)!).TakeLast(1)
            ),
            ["SingleOrDefault"] = SequenceShapes.OrDefault(
                (s, f) => SequenceShapes.AtMostOne(f is null ? s.Take(2) : s.Where(i => (bool)f(i)!).Take(2))
            ),
        };
        AddArguments(all);
        return all;
    }

    private static void AddArguments(Dictionary<string, SequenceOperation> all)
    {
        all["Skip"] = Same((s, x) => s.Skip((int)x!));
        all["Take"] = Same((s, x) => s.Take((int)x!));
        all["ElementAt"] = new(1, 1, false, false, u => (u.Element, null, (s, _, x) => s.ElementAt((int)x!)));
        all["Contains"] = new(1, 1, false, false, _ => (NetType.Boolean, null, (s, _, x) => s.Contains(x)));
        all["SequenceEqual"] = new(
            1,
            1,
            false,
            false,
            _ => (NetType.Boolean, null, (s, _, x) => s.SequenceEqual(SequenceFunctions.Items(x!)))
        );
        all["Concat"] = Same((s, x) => s.Concat(SequenceFunctions.Items(x!)));
        all["Union"] = Same((s, x) => s.Union(SequenceFunctions.Items(x!)));
        all["Intersect"] = Same((s, x) => s.Intersect(SequenceFunctions.Items(x!)));
        all["Except"] = Same((s, x) => s.Except(SequenceFunctions.Items(x!)));
        all["Append"] = Same((s, x) => s.Append(x));
        all["Prepend"] = Same((s, x) => s.Prepend(x));
        all["Distinct"] = Plain(s => s.Distinct());
        all["Reverse"] = Plain(s => s.Reverse());
        all["ToList"] = Plain(s => s.ToArray());
        all["ToArray"] = Plain(s => s.ToArray());
        all["AsEnumerable"] = Plain(s => s);
        all["DefaultIfEmpty"] = SequenceShapes.DefaultIfEmpty;
    }

    private static SequenceOperation Condition(int least, NetType type, Func<Items, Selector?, object?> function) =>
        new(least, 1, true, true, _ => (type, null, (s, f, _) => function(s, f)));

    private static SequenceOperation Filter(Func<Items, Selector?, Items> function) =>
        new(1, 1, true, true, u => (NetType.SequenceOf(u.Element), null, (s, f, _) => function(s, f)));

    private static SequenceOperation Item(Func<Items, Selector?, object?> function) =>
        new(0, 1, true, true, u => (u.Element, null, (s, f, _) => function(s, f)));

    private static SequenceOperation Order(Func<Items, Selector, Items> function) =>
        new(1, 1, true, false, u => (NetType.SequenceOf(u.Element), null, (s, f, _) => function(s, f!)));

    private static SequenceOperation Same(Func<Items, object?, Items> function) =>
        new(1, 1, false, false, u => (NetType.SequenceOf(u.Element), null, (s, _, x) => function(s, x)));

    private static SequenceOperation Plain(Func<Items, Items> function) =>
        new(0, 0, false, false, u => (NetType.SequenceOf(u.Element), null, (s, _, _) => function(s)));
}
