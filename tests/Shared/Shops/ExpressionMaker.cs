using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Tests.Shops;

/// <summary>
/// Makes expressions at random: texts of a wanted type over the variables in scope. Most of them bind; those that do
/// not (a test for absence of something never absent, say) are the caller's to throw away.
/// </summary>
internal sealed class ExpressionMaker(Random random, ModelSchema model)
{
    private static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">="];

    private static readonly string[] Arithmetic = ["+", "-", "*", "/", "%"];

    private readonly EntityType plan = model.Plan;
    private readonly List<(string Name, RuleType Type)> definitions = [];
    private int names;

    public void Define(string name, RuleType type) => definitions.Add((name, type));

    /// <summary>A type that a sequence may have elements of.</summary>
    public RuleType AnyElement() => Pick<RuleType>([.. Entities(), .. Scalars()]);

    public RuleType AnyScalar() => Pick<RuleType>(Scalars());

    public string NextName() => $"v{names++}";

    public string Make(RuleType type, Scope scope, int depth) =>
        type switch
        {
            ScalarType { Kind: ScalarKind.Boolean } => Condition(scope, depth),
            ScalarType scalar => Scalar(scalar, scope, depth),
            SequenceType sequence => Sequence(sequence.Element, scope, depth),
            GroupType => Find(type, scope) ?? throw new NoSuchExpressionException(),
            _ => Entity(type, scope, depth),
        };

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

    private string Entity(RuleType type, Scope scope, int depth)
    {
        if (type == plan)
        {
            return "plan";
        }

        var found = Find(type, scope);
        if (found is not null && (depth <= 0 || random.Next(4) > 0))
        {
            return found;
        }

        if (depth <= 0)
        {
            throw new NoSuchExpressionException();
        }

        return random.Next(3) switch
        {
            0 when type is EntityType { DatedBy.Type: ScalarType { Kind: ScalarKind.Period } } =>
                $"{Sequence(type, scope, depth - 1)}.At({Make(ScalarType.Period, scope, depth - 1)})",
            1 =>
                $"{Sequence(type, scope, depth - 1)}.{Pick("First", "Last")}({(random.Next(2) == 0 ? "" : Lambda(type, ScalarType.Boolean, scope, depth))})",
            _ => Path(type, scope, depth - 1),
        };
    }

    private string Sequence(RuleType element, Scope scope, int depth)
    {
        if (depth <= 0 || random.Next(3) == 0)
        {
            return Base(element, scope, depth);
        }

        var inner = depth - 1;
        switch (random.Next(9))
        {
            case 0:
                var other = AnyElement();
                return $"{Sequence(other, scope, inner)}.Select({Lambda(other, element, scope, inner)})";
            case 1 when element is ScalarType:
                return $"{Sequence(element, scope, inner)}.Distinct()";
            case 2:
                return $"{Sequence(element, scope, inner)}.{Pick("Take", "Skip")}({Make(ScalarType.Integer, scope, inner)})";
            case 3:
                var key = Pick(
                    ScalarType.Integer,
                    ScalarType.Text,
                    ScalarType.Date,
                    ScalarType.Number,
                    ScalarType.Period
                );
                return $"{Sequence(element, scope, inner)}.{Pick("OrderBy", "OrderByDescending")}({Lambda(element, key, scope, inner)})";
            case 4:
                return Grouped(element, scope, inner);
            default:
                return $"{Sequence(element, scope, inner)}.Where({Lambda(element, ScalarType.Boolean, scope, inner)})";
        }
    }

    /// <summary>Groups are taken apart at once: one of them, or something of each.</summary>
    private string Grouped(RuleType element, Scope scope, int depth)
    {
        var key = (ScalarType)AnyScalar();
        if (element is ScalarType && random.Next(2) == 0)
        {
            var of = AnyElement();
            var group = NextName();
            var inner = scope.With(group, new GroupType(key, of));
            return $"{Sequence(of, scope, depth)}.GroupBy({Lambda(of, key, scope, depth)}).Select({group} => {Make(element, inner, depth)})";
        }

        return $"{Sequence(element, scope, depth)}.GroupBy({Lambda(element, key, scope, depth)}).{Pick("First", "Last")}().Where({Lambda(element, ScalarType.Boolean, scope, depth)})";
    }

    private string Base(RuleType element, Scope scope, int depth)
    {
        var choices = scope
            .Variables.Where(v => v.Type is GroupType group && RuleTypes.IsSame(group.Element, element))
            .Select(v => v.Name)
            .Concat(Named(new SequenceType(element)))
            .ToList();
        if (element == ScalarType.Text)
        {
            choices.Add("texts");
        }

        if (element == ScalarType.Integer)
        {
            choices.Add("numbers");
        }

        if (choices.Count > 0 && random.Next(3) == 0)
        {
            return Pick([.. choices]);
        }

        return Path(new SequenceType(element), scope, Math.Max(depth, 2));
    }

    /// <summary>A member of the wanted type of some object, or whatever else there is.</summary>
    private string Path(RuleType type, Scope scope, int depth)
    {
        var owners = Entities().Append(plan).Where(e => e.Members.Any(m => RuleTypes.IsSame(m.Type, type))).ToArray();
        if (owners.Length == 0)
        {
            return type is SequenceType s ? Sequence(s.Element, scope, depth - 1) : Make(type, scope, depth - 1);
        }

        var near = owners.Where(o => scope.Variables.Any(v => v.Type == o)).ToArray();
        var owner =
            near.Length > 0 && random.Next(6) > 0 ? Pick(near)
            : owners.Contains(plan) && (depth <= 1 || random.Next(2) == 0) ? plan
            : Pick(owners);
        var member = Pick([.. owner.Members.Where(m => RuleTypes.IsSame(m.Type, type))]);
        return $"{Entity(owner, scope, depth - 1)}.{member.Name}";
    }

    private string Lambda(RuleType element, RuleType result, Scope scope, int depth)
    {
        var name = NextName();
        return $"{name} => {Make(result, scope.With(name, element), depth - 1)}";
    }

    private string? Find(RuleType type, Scope scope)
    {
        var found = scope
            .Variables.Where(v => RuleTypes.IsSame(v.Type, type))
            .Select(v => v.Name)
            .Concat(Named(type))
            .ToArray();
        return found.Length == 0 ? null : Pick(found);
    }

    private IEnumerable<string> Named(RuleType type) =>
        definitions.Where(d => RuleTypes.IsSame(d.Type, type)).Select(d => d.Name);

    private static string? GroupIn(ScalarType key, Scope scope) =>
        scope.Variables.Where(v => v.Type is GroupType group && group.Key == key).Select(v => v.Name).FirstOrDefault();

    private RuleType AnyMember() => Pick<RuleType>([.. Scalars(), .. Entities(), new SequenceType(AnyElement())]);

    private EntityType[] Entities() => [.. model.Entities.Where(e => e != plan && e.Name != "Span")];

    private static ScalarType[] Scalars() =>
        [
            ScalarType.Boolean,
            ScalarType.Integer,
            ScalarType.Number,
            ScalarType.Text,
            ScalarType.Date,
            ScalarType.Period,
        ];

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    /// <summary>The variables that an expression may read.</summary>
    internal sealed record Scope(IReadOnlyList<(string Name, RuleType Type)> Variables)
    {
        public static Scope Empty { get; } = new([]);

        public Scope With(string name, RuleType type) => new([.. Variables, (name, type)]);
    }
}
