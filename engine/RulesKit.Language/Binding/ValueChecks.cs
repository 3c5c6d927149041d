using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>Checks that need more than types: units, and texts that a value can never be.</summary>
internal static class ValueChecks
{
    private const string Share = "share";

    public static void CheckUnits(
        ExpressionBinder binder,
        BoundExpression left,
        BoundExpression right,
        TextSpan span,
        string use
    )
    {
        if (left.Meaning.Unit is { } a && right.Meaning.Unit is { } b && a != b)
        {
            binder.Report(
                DiagnosticCatalog.UnlikeUnits,
                span,
                $"'{left.Origin.Written}' counts {a}, '{right.Origin.Written}' counts {b}; unlike units can't be {use}."
            );
        }
    }

    /// <summary>Reports a constant text that the other side can never be.</summary>
    public static void CheckTexts(ExpressionBinder binder, BoundExpression left, BoundExpression right)
    {
        CheckText(binder, left, right);
        CheckText(binder, right, left);
    }

    /// <summary>The unit of a result; null when it has none or none is known.</summary>
    public static string? UnitOf(ArithmeticOperator operation, BoundExpression left, BoundExpression right)
    {
        var (a, b) = (left.Meaning.Unit, right.Meaning.Unit);
        return operation switch
        {
            ArithmeticOperator.Add or ArithmeticOperator.Subtract or ArithmeticOperator.Remainder => a ?? b,
            ArithmeticOperator.Multiply when b is Share || right is ConstantExpression => a,
            ArithmeticOperator.Multiply when a is Share || left is ConstantExpression => b,
            ArithmeticOperator.Divide when b is Share || right is ConstantExpression => a,
            _ => null,
        };
    }

    /// <summary>What is known of a value that is one of two: only what holds for both.</summary>
    public static ValueMeaning Join(BoundExpression left, BoundExpression right)
    {
        var (a, b) = (MeaningOf(left), MeaningOf(right));
        if (a == b)
        {
            return a;
        }

        var unit =
            right is ConstantExpression || a.Unit == b.Unit ? a.Unit
            : left is ConstantExpression ? b.Unit
            : null;
        return a.Texts is null || b.Texts is null
            ? ValueMeaning.OfUnit(unit)
            : ValueMeaning.OfUnit(unit) with
            {
                Texts = a.Texts.Union(b.Texts, StringComparer.Ordinal).ToArray(),
            };
    }

    private static ValueMeaning MeaningOf(BoundExpression value) =>
        value is ConstantExpression { Value: string text } ? ValueMeaning.None with { Texts = [text] } : value.Meaning;

    private static void CheckText(ExpressionBinder binder, BoundExpression value, BoundExpression constant)
    {
        switch (constant)
        {
            case ConstantExpression { Value: string text }:
                CheckText(binder, value, text, constant.Origin.Span);
                break;
            case ConstantSequenceExpression sequence:
                foreach (var text in sequence.Values.OfType<string>())
                {
                    CheckText(binder, value, text, constant.Origin.Span);
                }

                break;
        }
    }

    private static void CheckText(ExpressionBinder binder, BoundExpression value, string text, TextSpan span)
    {
        var meaning = value.Meaning;
        var subject = meaning.Member?.ToString() ?? $"'{value.Origin.Written}'";
        if (meaning.Texts is { } texts)
        {
            if (!texts.Contains(text, StringComparer.Ordinal))
            {
                var hint = NearestName.Hint(text, texts);
                binder.Report(
                    DiagnosticCatalog.NoSuchText,
                    span,
                    $"{subject} is never \"{text}\"; it is one of {string.Join(", ", texts)}.{hint}",
                    hint
                );
            }
        }
        else if (meaning.Member?.Constraints.Pattern is { } pattern && !pattern.IsMatch(text))
        {
            binder.Report(
                DiagnosticCatalog.NoSuchText,
                span,
                $"{subject} is never \"{text}\"; it has the form {pattern}."
            );
        }
    }
}
