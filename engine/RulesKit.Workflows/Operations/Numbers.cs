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

    /// <summary>The operations of a type; null when it is no number. Those of other types are not made: each costs a cold start.</summary>
    public static Numbers? Find(Type type) =>
        type == typeof(int) ? Of<int>.Only
        : type == typeof(long) ? Of<long>.Only
        : type == typeof(double) ? Of<double>.Only
        : type == typeof(decimal) ? Of<decimal>.Only
        : type == typeof(uint) ? Of<uint>.Only
        : type == typeof(ulong) ? Of<ulong>.Only
        : type == typeof(float) ? Of<float>.Only
        : type == typeof(short) ? Of<short>.Only
        : type == typeof(ushort) ? Of<ushort>.Only
        : type == typeof(byte) ? Of<byte>.Only
        : type == typeof(sbyte) ? Of<sbyte>.Only
        : null;

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

    private static class Of<T>
        where T : struct, System.Numerics.INumber<T>
    {
        public static readonly Numbers Only = new Numbers<T>();
    }
}
