using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Operations;

/// <summary>Comparisons of the values of one type that has an order.</summary>
internal abstract class Ordering
{
    private static readonly Dictionary<Type, Ordering> All = new()
    {
        [typeof(int)] = new Ordering<int>(),
        [typeof(uint)] = new Ordering<uint>(),
        [typeof(long)] = new Ordering<long>(),
        [typeof(ulong)] = new Ordering<ulong>(),
        [typeof(float)] = new Ordering<float>(),
        [typeof(double)] = new Ordering<double>(),
        [typeof(decimal)] = new Ordering<decimal>(),
        [typeof(short)] = new Ordering<short>(),
        [typeof(ushort)] = new Ordering<ushort>(),
        [typeof(byte)] = new Ordering<byte>(),
        [typeof(sbyte)] = new Ordering<sbyte>(),
        [typeof(char)] = new Ordering<char>(),
        [typeof(DateTime)] = new TimeOrdering<DateTime>(),
        [typeof(DateTimeOffset)] = new TimeOrdering<DateTimeOffset>(),
        [typeof(TimeSpan)] = new TimeOrdering<TimeSpan>(),
        [typeof(DateOnly)] = new TimeOrdering<DateOnly>(),
        [typeof(TimeOnly)] = new TimeOrdering<TimeOnly>(),
        [typeof(Guid)] = new TimeOrdering<Guid>(),
    };

    public static Ordering? Find(Type type) => All.TryGetValue(type, out var found) ? found : null;

    public abstract Node Compare(TextSpan span, ComparisonOperator comparison, Node left, Node right);

    public abstract bool Compare(ComparisonOperator comparison, object left, object right);
}
