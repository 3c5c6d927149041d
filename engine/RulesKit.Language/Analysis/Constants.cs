using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Analysis;

/// <summary>Finds values that are known before any plan is seen.</summary>
/// <param name="window">The window of the rule that is looked at; null when there is none, or it is not known which.</param>
internal sealed class Constants(DateRange? window)
{
    /// <summary>The value of an expression; null when it needs a plan, or has none.</summary>
    public object? ValueOf(BoundExpression expression) =>
        expression switch
        {
            ConstantExpression constant => constant.Value,
            ConversionExpression { Operand: var operand } => ValueOf(operand) is long whole ? (decimal)whole : null,
            NegateExpression { Operand: var operand } => Negate(ValueOf(operand)),
            DefinitionExpression use => ValueOf(use.Definition.Body),
            WindowExpression => window,
            IntrinsicExpression intrinsic => Invoke(intrinsic),
            _ => null,
        };

    /// <summary>Where a value stands in the order of its type; null for texts, which have none.</summary>
    public static decimal? PlaceOf(object value) =>
        value switch
        {
            bool flag => flag ? 1 : 0,
            long whole => whole,
            decimal number => number,
            Date date => date.DayNumber,
            Period period => ((((period.StartYear * 12) + period.Start.Month) * 16) + period.Months),
            _ => null,
        };

    private static object? Negate(object? value) =>
        value switch
        {
            long and not long.MinValue => -(long)value,
            decimal number => -number,
            _ => null,
        };

    private object? Invoke(IntrinsicExpression expression)
    {
        if (ValueOf(expression.Receiver) is not { } receiver)
        {
            return null;
        }

        var arguments = expression.Arguments.Select(ValueOf).OfType<object>().ToArray();
        if (arguments.Length < expression.Arguments.Count)
        {
            return null;
        }

        try
        {
            return expression.Intrinsic.Invoke(receiver, arguments);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
