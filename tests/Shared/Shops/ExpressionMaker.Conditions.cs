using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Tests.Shops;

/// <content>Conditions.</content>
internal sealed partial class ExpressionMaker
{
    public string Condition(Scope scope, int depth)
    {
        if (depth <= 0)
        {
            return Find(ScalarType.Boolean, scope) ?? Leaf(scope);
        }

        return random.Next(18) switch
        {
            0 => $"!({Condition(scope, depth - 1)})",
            1 or 2 => Bracket($"{Condition(scope, depth - 1)} && {Condition(scope, depth - 1)}"),
            3 or 4 => Bracket($"{Condition(scope, depth - 1)} || {Condition(scope, depth - 1)}"),
            5 => Bracket(
                $"{Condition(scope, depth - 1)} ? {Condition(scope, depth - 1)} : {Condition(scope, depth - 1)}"
            ),
            6 or 7 => Bracket(
                $"{Path(AnyMember(), scope, depth - 1)} {Pick("is null", "is not null", "== null", "!= null")}"
            ),
            8 or 9 => Pattern(scope, depth - 1),
            10 or 11 or 12 => Quantifier(scope, depth - 1),
            13 => Bracket($"{Path(ScalarType.Boolean, scope, depth - 1)} ?? {Condition(scope, depth - 1)}"),
            14 => Path(ScalarType.Boolean, scope, depth - 1),
            15 => Test(scope, depth - 1),
            _ => Compare(scope, depth - 1),
        };
    }

    /// <summary>Brackets, or now and then none: what the text means then is up to the reader's precedence.</summary>
    private string Bracket(string text) => random.Next(4) == 0 ? text : $"({text})";

    /// <summary>A condition that a member of a text, period or window is.</summary>
    private string Test(Scope scope, int depth) =>
        random.Next(5) switch
        {
            0 or 1 =>
                $"{Make(ScalarType.Text, scope, depth)}.{Pick("StartsWith", "EndsWith", "Contains")}({Make(ScalarType.Text, scope, depth)})",
            2 =>
                $"{Pick(Make(ScalarType.Period, scope, depth), "window")}.Contains({Make(ScalarType.Date, scope, depth)})",
            _ =>
                $"{Pick(Make(ScalarType.Period, scope, depth), "window")}.{Pick("Contains", "Overlaps")}({Make(ScalarType.Period, scope, depth)})",
        };

    /// <summary>A condition without conditions inside.</summary>
    private string Leaf(Scope scope)
    {
        var type = Pick<ScalarType>(Scalars());
        return type == ScalarType.Boolean ? Path(type, scope, 0) : $"({Path(type, scope, 0)} == {Literal(type)})";
    }

    private string Compare(Scope scope, int depth)
    {
        var type = Pick<ScalarType>(Scalars());
        var hasOrder = type.Kind is not (ScalarKind.Text or ScalarKind.Boolean);
        var operation = Comparisons[random.Next(hasOrder ? Comparisons.Length : 2)];
        return Bracket($"{Operand(type, scope, depth)} {operation} {Operand(type, scope, depth)}");
    }

    /// <summary>A value of a type, or of one that is promoted to it.</summary>
    private string Operand(ScalarType type, Scope scope, int depth) =>
        Make(type == ScalarType.Number && random.Next(3) == 0 ? ScalarType.Integer : type, scope, depth);

    private string Pattern(Scope scope, int depth)
    {
        var type = Pick<ScalarType>(Scalars());
        return Bracket($"{Make(type, scope, depth)} is {Pattern(type, 2)}");
    }

    private string Pattern(ScalarType type, int depth)
    {
        switch (depth <= 0 ? 5 : random.Next(7))
        {
            case 0:
                return $"not {Pattern(type, depth - 1)}";
            case 1:
                return $"({Pattern(type, depth - 1)})";
            case 2:
                return $"{Pattern(type, depth - 1)} and {Pattern(type, depth - 1)}";
            case 3:
                return $"{Pattern(type, depth - 1)} or {Pattern(type, depth - 1)}";
            case 4 when type.IsOrdered:
                return $"{Pick("<", "<=", ">", ">=")} {PatternValue(type)}";
            default:
                return PatternValue(type);
        }
    }

    private string PatternValue(ScalarType type) =>
        type.Kind switch
        {
            ScalarKind.Boolean => Pick("true", "false"),
            ScalarKind.Integer => Pick("0", "1", "-1", "limit", "3"),
            ScalarKind.Number => Pick("0", "1.5", "-0.5", "limit", "2.50"),
            ScalarKind.Text => Pick("\"north\"", "\"a\"", "\"\"", "\"early\""),
            ScalarKind.Date => Pick("Date(\"2025-04-23\")", "Date(\"2024-12-01\")"),
            _ => Pick("Period(\"2025\")", "Period(\"2026-Q2\")"),
        };

    private string Quantifier(Scope scope, int depth)
    {
        var element = AnyElement();
        var source = Sequence(element, scope, depth);
        switch (random.Next(6))
        {
            case 0:
                return $"{source}.Any()";
            case 1 when element is ScalarType { Kind: not ScalarKind.Boolean } scalar:
                return $"{source}.Contains({Make(scalar, scope, depth - 1)})";
            case 2 when element is EntityType { DatedBy: not null }:
                var (first, second) = (NextName(), NextName());
                var pair = scope.With(first, element).With(second, element);
                return $"{source}.Consecutive(({first}, {second}) => {Condition(pair, depth - 1)})";
            case 3 or 4:
                return $"{source}.Any({Lambda(element, ScalarType.Boolean, scope, depth)})";
            default:
                return $"{source}.All({Lambda(element, ScalarType.Boolean, scope, depth)})";
        }
    }
}
