using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Operations;

/// <summary>Comparisons of the values of one type that has an order.</summary>
internal abstract class Ordering
{
    /// <summary>The comparisons of a type; null when it has no order. Those of other types are not made.</summary>
    public static Ordering? Find(Type type) =>
        type == typeof(int) ? OfNumber<int>.Only
        : type == typeof(long) ? OfNumber<long>.Only
        : type == typeof(double) ? OfNumber<double>.Only
        : type == typeof(decimal) ? OfNumber<decimal>.Only
        : type == typeof(uint) ? OfNumber<uint>.Only
        : type == typeof(ulong) ? OfNumber<ulong>.Only
        : type == typeof(float) ? OfNumber<float>.Only
        : type == typeof(short) ? OfNumber<short>.Only
        : type == typeof(ushort) ? OfNumber<ushort>.Only
        : type == typeof(byte) ? OfNumber<byte>.Only
        : type == typeof(sbyte) ? OfNumber<sbyte>.Only
        : type == typeof(char) ? OfNumber<char>.Only
        : type == typeof(DateTime) ? OfTime<DateTime>.Only
        : type == typeof(DateTimeOffset) ? OfTime<DateTimeOffset>.Only
        : type == typeof(TimeSpan) ? OfTime<TimeSpan>.Only
        : type == typeof(DateOnly) ? OfTime<DateOnly>.Only
        : type == typeof(TimeOnly) ? OfTime<TimeOnly>.Only
        : type == typeof(Guid) ? OfTime<Guid>.Only
        : null;

    public abstract Node Compare(TextSpan span, ComparisonOperator comparison, Node left, Node right);

    public abstract bool Compare(ComparisonOperator comparison, object left, object right);

    private static class OfNumber<T>
        where T : struct, System.Numerics.IComparisonOperators<T, T, bool>
    {
        public static readonly Ordering Only = new Ordering<T>();
    }

    private static class OfTime<T>
        where T : struct, IComparable<T>
    {
        public static readonly Ordering Only = new TimeOrdering<T>();
    }
}
