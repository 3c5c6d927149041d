using System.Globalization;
using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Mutation;

/// <summary>Finds constants in expressions, and moves them by the smallest change that means something.</summary>
internal sealed class ConstantBounds
{
    private readonly Dictionary<string, object> named = new(StringComparer.Ordinal);

    public ConstantBounds(RuleSetDocument document)
    {
        foreach (var property in document.Constants)
        {
            if (ConstantReader.Read(property, new DiagnosticBag()) is { IsSequence: false } constant)
            {
                named[property.Name] = constant.Values[0];
            }
        }
    }

    /// <summary>A number or a date; null when it is neither, or not constant.</summary>
    public object? ValueOf(ExpressionSyntax syntax) =>
        syntax switch
        {
            LiteralSyntax { Value: long or decimal } literal => literal.Value,
            ParenthesizedSyntax parenthesized => ValueOf(parenthesized.Inner),
            UnarySyntax { Operator: TokenKind.Minus } minus => Negate(ValueOf(minus.Operand)),
            NameSyntax name when named.GetValueOrDefault(name.Name) is { } value and (long or decimal or Date) => value,
            CallSyntax { Target: NameSyntax { Name: "Date" }, Arguments: [LiteralSyntax { Value: string text }] } =>
                Date.TryParse(text, out var date) ? date : null,
            _ => null,
        };

    /// <summary>The constant one step lower and one step higher, as expressions write them.</summary>
    /// <param name="value">The constant.</param>
    /// <param name="compared">What it is compared with; null when unknown.</param>
    public static IEnumerable<string> Moved(object value, BoundExpression? compared) =>
        new[] { -1, 1 }.Select(direction => Move(value, direction, StepOf(compared))).OfType<string>();

    private static string? Move(object value, int direction, decimal? step)
    {
        try
        {
            return value switch
            {
                Date date => $"Date(\"{date.AddDays(direction)}\")",
                long whole when step is null || step == decimal.Truncate(step.Value) => Written(
                    checked(whole + (direction * (long)(step ?? 1)))
                ),
                long whole => Written(whole + (direction * step!.Value)),
                decimal number => Written(number + (direction * (step ?? LastDigit(number)))),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The model's step of what is compared; where sums and choices hide it, that of what they are made of.</summary>
    private static decimal? StepOf(BoundExpression? expression) =>
        expression switch
        {
            null => null,
            { Meaning.Member.Step: { } step } => step,
            DefinitionExpression use => StepOf(use.Definition.Body),
            ConversionExpression conversion => StepOf(conversion.Operand),
            CoalesceExpression coalesce => StepOf(coalesce.Operand),
            SequenceExpression { Lambda: { } lambda, Operator: not SequenceOperator.Count } => StepOf(lambda.Body),
            _ => null,
        };

    private static decimal LastDigit(decimal number) => new(1, 0, 0, isNegative: false, number.Scale);

    private static object? Negate(object? value) =>
        value switch
        {
            long and not long.MinValue => -(long)value,
            decimal number => -number,
            _ => null,
        };

    private static string Written(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
