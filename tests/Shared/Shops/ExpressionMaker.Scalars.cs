using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Tests.Shops;

/// <content>Single values, and what sequences come to.</content>
internal sealed partial class ExpressionMaker
{
    private string Scalar(ScalarType type, Scope scope, int depth)
    {
        if (depth <= 0)
        {
            return Find(type, scope) ?? Literal(type);
        }

        if (GroupIn(type, scope) is { } group && random.Next(2) == 0)
        {
            return $"{group}.Key";
        }

        switch (random.Next(10))
        {
            case 0:
                return Literal(type);
            case 1:
                return Bracket(
                    $"{Condition(scope, depth - 1)} ? {Operand(type, scope, depth - 1)} : {Operand(type, scope, depth - 1)}"
                );
            case 2:
                return Bracket($"{Path(type, scope, depth - 1)} ?? {Operand(type, scope, depth - 1)}");
            case 3 when type.IsNumeric:
                return Bracket(
                    $"{Operand(type, scope, depth - 1)} {Pick(Arithmetic)} {Operand(type, scope, depth - 1)}"
                );
            case 4:
                return Aggregate(type, scope, depth - 1);
            case 5:
                return Operation(type, scope, depth - 1);
            case 6 when type.IsNumeric:
                return $"{Pick("-", "- ", "+")}{Make(type, scope, depth - 1)}";
            case 7:
                return Aggregate(type, scope, depth - 1);
            default:
                return Path(type, scope, depth - 1);
        }
    }

    private string Aggregate(ScalarType type, Scope scope, int depth)
    {
        var element = AnyElement();
        var source = Sequence(element, scope, depth);
        if (type == ScalarType.Integer && random.Next(2) == 0)
        {
            return random.Next(3) switch
            {
                0 => $"{source}.Count",
                1 => $"{source}.Count()",
                _ => $"{source}.Count({Lambda(element, ScalarType.Boolean, scope, depth)})",
            };
        }

        if (random.Next(4) == 0 && type.IsOrdered)
        {
            var own = type.IsNumeric ? Pick("Sum", "Min", "Max") : Pick("Min", "Max");
            return random.Next(3) == 0 && type == ScalarType.Number
                ? $"{Sequence(Pick(type, ScalarType.Integer), scope, depth)}.Average()"
                : $"{Sequence(type, scope, depth)}.{own}()";
        }

        if (type.IsNumeric && random.Next(2) == 0)
        {
            return type == ScalarType.Number && random.Next(2) == 0
                ? $"{source}.Average({Lambda(element, Pick(type, ScalarType.Integer), scope, depth)})"
                : $"{source}.Sum({Lambda(element, type, scope, depth)})";
        }

        if (type.IsOrdered && random.Next(2) == 0)
        {
            return $"{source}.{Pick("Min", "Max")}({Lambda(element, type, scope, depth)})";
        }

        return $"{Sequence(type, scope, depth)}.{Pick("First", "Last")}()";
    }

    private string Operation(ScalarType type, Scope scope, int depth) =>
        type.Kind switch
        {
            ScalarKind.Integer => random.Next(3) switch
            {
                0 => $"{Make(ScalarType.Date, scope, depth)}.{Pick("Year", "Month", "Day")}",
                1 => $"{Make(ScalarType.Text, scope, depth)}.Length",
                _ => $"{Make(ScalarType.Date, scope, depth)}.DaysUntil({Make(ScalarType.Date, scope, depth)})",
            },
            ScalarKind.Text =>
                $"{Make(ScalarType.Text, scope, depth)}.{Pick("ToUpperInvariant", "ToLowerInvariant", "Trim")}()",
            ScalarKind.Date => random.Next(3) switch
            {
                0 => $"{Make(ScalarType.Period, scope, depth)}.{Pick("Start", "End", "LastDay")}",
                1 => $"window.{Pick("From", "To")}",
                _ =>
                    $"{Make(ScalarType.Date, scope, depth)}.{Pick("AddDays", "AddMonths", "AddYears")}({Make(ScalarType.Integer, scope, depth)})",
            },
            ScalarKind.Period => $"{Make(ScalarType.Date, scope, depth)}.Quarter",
            _ => Make(type, scope, depth),
        };

    private string Literal(ScalarType type) =>
        type.Kind switch
        {
            ScalarKind.Boolean => Pick("true", "false"),
            ScalarKind.Integer => Pick("0", "1", "2", "limit", "3", "9_223_372_036_854_775_807"),
            ScalarKind.Number => Pick("0.0", "1.5", "2.50", "0.25"),
            ScalarKind.Text => Pick("\"north\"", "\"a\"", "\"\"", "\" \\tA\\u00e4\""),
            ScalarKind.Date => Pick("asOf", "Date(\"2025-04-23\")", "Date(\"9999-12-31\")"),
            _ => Pick("Period(\"2025\")", "Period(\"2026-Q2\")", "Period(\"2024-04\")"),
        };
}
