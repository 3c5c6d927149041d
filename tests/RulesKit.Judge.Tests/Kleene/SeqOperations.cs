using RulesKit.Engine.Prelude;
using RulesKit.Language.Types;

namespace RulesKit.Judge.Tests.Kleene;

/// <summary>
/// The operations on sequences, three-valued. Lambdas take their items by name (<c>x()</c>): an item whose value is
/// unknown matters only to who reads it.
/// </summary>
public static class SeqOperations
{
    public static Seq<T>? From<T>(IReadOnlyList<T>? items) =>
        items is null ? null : new Seq<T>([.. items.Select(i => new Item<T>(() => i, Doubt.None))]);

    public static bool All<T>(this Seq<T> items, Func<Func<T>, bool> condition) =>
        items
            .Items.Select(i => Logic.Or(Logic.Not(i.IsIn), Ask(i, condition)))
            .Aggregate(new Attempt<bool>(Doubt.None, true), Logic.And)
            .Get();

    public static bool Any<T>(this Seq<T> items) => items.Any(_ => true);

    public static bool Any<T>(this Seq<T> items, Func<Func<T>, bool> condition) =>
        items
            .Items.Select(i => Logic.And(i.IsIn, Ask(i, condition)))
            .Aggregate(new Attempt<bool>(Doubt.None, false), Logic.Or)
            .Get();

    public static bool Contains<T>(this Seq<T> items, Func<T> wanted)
    {
        var value = new Item<T>(wanted, Doubt.None);
        return items.Any(item =>
        {
            var found = Logic.Attempt(item);
            new Attempt<bool>(Logic.Worse(found.Doubt, value.Value.Doubt), true).Get();
            return EqualityComparer<T>.Default.Equals(found.Value, value.Value.Value);
        });
    }

    public static Seq<T> Where<T>(this Seq<T> items, Func<Func<T>, bool> condition) =>
        new([
            .. items
                .Items.Select(i => (Item: i, IsIn: Logic.And(i.IsIn, Ask(i, condition))))
                .Where(p => !p.IsIn.Is(false))
                .Select(p => new Item<T>(p.Item.Read, p.IsIn.Doubt)),
        ]);

    public static Seq<TResult> Select<T, TResult>(this Seq<T> items, Func<Func<T>, TResult> selector) =>
        new([.. items.Items.Select(i => new Item<TResult>(() => selector(i.Read), i.Membership))]);

    public static long Count<T>(this Seq<T> items) => items.Count;

    public static long Count<T>(this Seq<T> items, Func<Func<T>, bool> condition) => items.Where(condition).Count;

    public static T First<T>(this Seq<T> items) => Sequences.First(items.Sure().Items).Read();

    public static T First<T>(this Seq<T> items, Func<Func<T>, bool> condition) => items.Where(condition).First();

    public static T Last<T>(this Seq<T> items) => Sequences.Last(items.Sure().Items).Read();

    public static T Last<T>(this Seq<T> items, Func<Func<T>, bool> condition) => items.Where(condition).Last();

    public static Seq<T> Take<T>(this Seq<T> items, Func<long> number) => Cut(items, number, Sequences.Take);

    public static Seq<T> Skip<T>(this Seq<T> items, Func<long> number) => Cut(items, number, Sequences.Skip);

    public static Seq<T> Distinct<T>(this Seq<T> items) => From(Sequences.Distinct(items.Known()))!;

    public static Seq<T> OrderBy<T, TKey>(this Seq<T> items, Func<Func<T>, TKey> key) =>
        new([.. Sequences.OrderBy(Keyed(items, key), p => p.Key).Select(p => p.Item)]);

    public static Seq<T> OrderByDescending<T, TKey>(this Seq<T> items, Func<Func<T>, TKey> key) =>
        new([.. Sequences.OrderByDescending(Keyed(items, key), p => p.Key).Select(p => p.Item)]);

    public static Seq<Group<TKey, T>> GroupBy<T, TKey>(this Seq<T> items, Func<Func<T>, TKey> key) =>
        From<Group<TKey, T>>([
            .. Sequences
                .GroupBy(Keyed(items, key), p => p.Key)
                .Select(g => new Group<TKey, T>(g.Key, [.. g.Select(p => p.Item)])),
        ])!;

    public static T? At<T>(this Seq<T> items, Func<Period> period)
        where T : class, IDated
    {
        var dates = items.Select(i => i().DatedByPeriod!.Value);
        var wanted = Logic.Attempt(period);
        new Attempt<bool>(Logic.Worse(dates.DoubtOfValues, wanted.Doubt), true).Get();
        return Series.At([.. items.Items.Select(i => i.Read())], wanted.Value);
    }

    public static bool Consecutive<T>(this Seq<T> items, Func<Func<T>, Func<T>, bool> condition)
        where T : class, IDated
    {
        items.Select(i => i().DatedByDay?.DayNumber ?? i().DatedByPeriod!.Value.Start.DayNumber).Known();
        T[] ordered =
        [
            .. Enumerable.ThenBy(
                Enumerable.OrderBy(items.Items.Select(i => i.Read()), i => i.DatedByDay),
                i => i.DatedByPeriod
            ),
        ];
        return Enumerable
            .Zip(
                ordered,
                Enumerable.Skip(ordered, 1),
                (a, b) => Logic.Attempt(() => IsPair(a, b) && condition(() => a, () => b))
            )
            .Aggregate(new Attempt<bool>(Doubt.None, true), Logic.And)
            .Get();
    }

    private static bool IsPair(IDated a, IDated b) =>
        a.DatedByPeriod?.IsFollowedBy(b.DatedByPeriod!.Value) ?? true ? true : throw new MissingValueException();

    private static Attempt<bool> Ask<T>(Item<T> item, Func<Func<T>, bool> condition) =>
        Logic.Attempt(() => condition(item.Read));

    private static Seq<T> Cut<T>(
        Seq<T> items,
        Func<long> number,
        Func<IReadOnlyList<Item<T>>, long, IReadOnlyList<Item<T>>> cut
    )
    {
        var wanted = Logic.Attempt(number);
        new Attempt<bool>(Logic.Worse(items.Doubt, wanted.Doubt), true).Get();
        return new Seq<T>(cut(items.Items, wanted.Value));
    }

    private static (Item<T> Item, TKey Key)[] Keyed<T, TKey>(Seq<T> items, Func<Func<T>, TKey> key) =>
        [.. items.Items.Zip(items.Select(key).Known())];
}
