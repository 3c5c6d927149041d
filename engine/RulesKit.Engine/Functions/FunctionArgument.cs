using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Functions;

/// <summary>A parameter of a function: its type in rules, and the way from a value of the language to the CLR's.</summary>
internal sealed class FunctionArgument
{
    private static readonly Type[] Lists =
    [
        typeof(IReadOnlyList<>),
        typeof(IReadOnlyCollection<>),
        typeof(IEnumerable<>),
        typeof(IList<>),
        typeof(ICollection<>),
    ];

    private FunctionArgument(RuleType type, Func<object, object> toClr)
    {
        Type = type;
        ToClr = toClr;
    }

    public RuleType Type { get; }

    /// <summary>The value as the method wants it; lists are copied, so that nothing can be changed behind our back.</summary>
    public Func<object, object> ToClr { get; }

    /// <summary>Null when rules have no such type.</summary>
    public static FunctionArgument? Of(Type clr)
    {
        if (ScalarOf(clr) is { } scalar)
        {
            return new FunctionArgument(scalar, value => ScalarToClr(value, clr));
        }

        var item =
            clr.IsSZArray ? clr.GetElementType()!
            : clr.IsGenericType && Lists.Contains(clr.GetGenericTypeDefinition()) ? clr.GetGenericArguments()[0]
            : null;
        return item is not null && ScalarOf(item) is { } element
            ? new FunctionArgument(new SequenceType(element), values => ToArray((IReadOnlyList<object>)values, item))
            : null;
    }

    /// <summary>The type of single values; enums are left out, since rules would pass any text.</summary>
    public static ScalarType? ScalarOf(Type clr) => clr.IsEnum ? null : ClrTypeShape.ScalarOf(clr);

    private static Array ToArray(IReadOnlyList<object> values, Type item)
    {
        var array = Array.CreateInstance(item, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            array.SetValue(ScalarToClr(values[i], item), i);
        }

        return array;
    }

    private static object ScalarToClr(object value, Type clr) =>
        value switch
        {
            long whole when clr == typeof(int) => whole is >= int.MinValue and <= int.MaxValue
                ? (int)whole
                : throw new OverflowException(FormattableString.Invariant($"{whole} is no int")),
            Date date when clr == typeof(DateOnly) => DateOnly.FromDayNumber(date.DayNumber),
            _ => value,
        };
}
