using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Checks of figures over time.</summary>
internal static class SeriesChecks
{
    /// <summary>Reports a sum of figures of dated rows that do not add up over time.</summary>
    public static void CheckSum(
        ExpressionBinder binder,
        SequenceOperator operation,
        RuleType element,
        LambdaExpression? lambda,
        TextSpan span
    )
    {
        var isSumOfPeriods =
            operation == SequenceOperator.Sum
            && element.DatingMember() is { Type: ScalarType { Kind: ScalarKind.Period } };
        if (isSumOfPeriods && lambda?.Meaning.Measure is { } measure and not Measure.Flow)
        {
            binder.Report(
                DiagnosticCatalog.NotSummable,
                span,
                $"{lambda.Meaning.Member} is no flow but {Describe(measure)}; added up over periods it means nothing. Use .At(period), .Max(…) or .Average(…); a sum over items of one period is fine."
            );
        }
    }

    private static string Describe(Measure measure) =>
        measure switch
        {
            Measure.EndStock => "a stock at the period's end",
            Measure.Average => "an average of the period",
            _ => "counted from a fixed start",
        };
}
