using System.Collections;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Authoring.Drafts;

/// <summary>A constant of a rule set under construction.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Values">Values of the language; one, unless it is a sequence.</param>
/// <param name="IsSequence">Whether it is an array.</param>
internal sealed record ConstantDraft(string Name, ScalarType Type, IReadOnlyList<object> Values, bool IsSequence)
{
    /// <exception cref="ArgumentException">Rules have no such values.</exception>
    public static ConstantDraft Of(string name, object value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        if (Scalar(value) is { } scalar)
        {
            return new ConstantDraft(name, TypeOf(scalar), [scalar], IsSequence: false);
        }

        var values = (value as IEnumerable)?.Cast<object?>().Select(v => v is null ? null : Scalar(v)).ToArray();
        return values is { Length: > 0 } && values.All(v => v is not null && TypeOf(v) == TypeOf(values[0]!))
            ? new ConstantDraft(name, TypeOf(values[0]!), values!, IsSequence: true)
            : throw new ArgumentException(
                $"The constant \"{name}\" can't be {value.GetType().Name}; it is a bool, int, long, decimal, string, DateOnly, Date, Period, or a list of at least one of them, all of one type.",
                nameof(value)
            );
    }

    private static object? Scalar(object value) =>
        value switch
        {
            int whole => (long)whole,
            DateOnly date => Date.FromDayNumber(date.DayNumber),
            bool or long or decimal or string or Date or Period => value,
            _ => null,
        };

    private static ScalarType TypeOf(object value) =>
        value switch
        {
            bool => ScalarType.Boolean,
            long => ScalarType.Integer,
            decimal => ScalarType.Number,
            Date => ScalarType.Date,
            Period => ScalarType.Period,
            _ => ScalarType.Text,
        };
}
