using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Operations;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Sum, Average, Min and Max.</summary>
internal static class Aggregates
{
    private static readonly Type[] Summable =
    [
        typeof(int),
        typeof(long),
        typeof(float),
        typeof(double),
        typeof(decimal),
    ];

    public static readonly SequenceOperation Sum = new(
        0,
        1,
        true,
        false,
        use =>
        {
            var (number, body, take) = Numeric(use);
            var numbers = Numbers.Find(number)!;
            var type = use.Value.IsNullable ? TypeRelations.NullableOf(number) : number;
            return (NetType.Of(type), body, (s, f, _) => numbers.Sum(s.Select(i => take(f is null ? i : f(i)))));
        }
    );

    public static readonly SequenceOperation Average = new(
        0,
        1,
        true,
        false,
        use =>
        {
            var (number, body, take) = Numeric(use);
            var isNullable = use.Value.IsNullable;
            var result = number == typeof(int) || number == typeof(long) ? typeof(double) : number;
            return (
                NetType.Of(isNullable ? TypeRelations.NullableOf(result) : result),
                body,
                (s, f, _) => SequenceFunctions.Average(s.Select(i => take(f is null ? i : f(i))), number, isNullable)
            );
        }
    );

    public static SequenceOperation Extreme(bool isMax) =>
        new(
            0,
            1,
            true,
            false,
            use =>
            {
                if (use.Value.IsNull)
                {
                    throw new BindException(
                        use.Span,
                        $"'{use.Name}' has nothing to compare: the values are null in this input."
                    );
                }

                var canBeNull = use.Value.CanBeNull;
                return (
                    use.Value,
                    null,
                    (s, f, _) => SequenceFunctions.Extreme(f is null ? s : s.Select(f), isMax, canBeNull)
                );
            }
        );

    private static (Type Number, Node? Body, Func<object?, object?> Take) Numeric(SequenceUse use)
    {
        var plain = use.Value.Plain;
        var number = Array.Find(Summable, t => !use.Value.IsNull && TypeRelations.Widens(plain, t));
        if (number is null)
        {
            throw new BindException(
                use.Body?.Span ?? use.Span,
                $"'{use.Name}' takes numbers; this is {use.Value.Describe()}."
            );
        }

        var numbers = Numbers.Find(number)!;
        return (number, null, plain == number ? v => v : v => v is null ? null : numbers.Convert(v));
    }
}
