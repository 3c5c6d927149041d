using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Operations;

/// <summary>Arithmetic and conversions of one type of numbers.</summary>
internal abstract class Numbers
{
    /// <summary>The types that arithmetic is done in, each before those that are wider.</summary>
    public static readonly Type[] Arithmetical =
    [
        typeof(int),
        typeof(uint),
        typeof(long),
        typeof(ulong),
        typeof(float),
        typeof(double),
        typeof(decimal),
    ];

    private static readonly Dictionary<Type, Numbers> All = new()
    {
        [typeof(int)] = new Numbers<int>(),
        [typeof(uint)] = new Numbers<uint>(),
        [typeof(long)] = new Numbers<long>(),
        [typeof(ulong)] = new Numbers<ulong>(),
        [typeof(float)] = new Numbers<float>(),
        [typeof(double)] = new Numbers<double>(),
        [typeof(decimal)] = new Numbers<decimal>(),
        [typeof(short)] = new Numbers<short>(),
        [typeof(ushort)] = new Numbers<ushort>(),
        [typeof(byte)] = new Numbers<byte>(),
        [typeof(sbyte)] = new Numbers<sbyte>(),
    };

    public static Numbers? Find(Type type) => All.TryGetValue(type, out var found) ? found : null;

    public abstract Node Apply(TextSpan span, ArithmeticOperator arithmetic, Node left, Node right);

    public abstract object Apply(ArithmeticOperator arithmetic, object left, object right);

    public abstract object Negate(object value);

    /// <summary>A number of another type, without fraction where this type has none.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public abstract object Convert(object number);

    /// <summary>A node that gives another node's numbers as numbers of this type.</summary>
    public abstract Node Widen(Node node);

    /// <summary>The sum of numbers of this type, nulls left out.</summary>
    public abstract object Sum(IEnumerable<object?> numbers);

    /// <summary>Reads digits as a number of this type; null when they are none that fits.</summary>
    public abstract object? Parse(string written);
}
