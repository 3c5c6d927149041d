using System.Linq.Expressions;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Lowers dates and periods: how they are made, and their members.</summary>
internal static class TimeLowerer
{
    private static readonly Dictionary<Type, string[]> Members = new()
    {
        [typeof(DateOnly)] = ["Year", "Month", "Day"],
        [typeof(Date)] = ["Year", "Month", "Day", "Quarter"],
        [typeof(Period)] = ["Start", "End", "LastDay"],
    };

    private static readonly Dictionary<Type, string[]> Methods = new()
    {
        [typeof(DateOnly)] = ["AddDays", "AddMonths", "AddYears"],
        [typeof(Date)] = ["AddDays", "AddMonths", "AddYears", "DaysUntil"],
        [typeof(Period)] = ["Contains", "Overlaps"],
        [typeof(RuleWindow)] = ["Contains", "Overlaps"],
    };

    public static bool IsMember(Type type, string name) => Has(Members, type, name);

    public static bool IsMethod(Type type, string name) => Has(Methods, type, name);

    /// <summary>What to write in place of a member that rules don't have.</summary>
    public static string AdviceFor(string name) =>
        name switch
        {
            "DayNumber" => "Compare two dates, or count the days between them: a.DaysUntil(b).",
            "DayOfWeek" or "DayOfYear" =>
                "Rules have Year, Month, Day and Quarter of a date; anything else is a [RuleFunction].",
            "Months" or "StartYear" => "Rules have Start, End and LastDay of a period; the year is .Start.Year.",
            _ =>
                "docs/authoring.md lists the members that lambdas of rules may read; anything else is a [RuleFunction].",
        };

    /// <summary>new DateOnly(2027, 4, 23), and decimals that the compiler makes piece by piece.</summary>
    public static Lowered Made(NewExpression node, LambdaLowerer lowerer)
    {
        if (node.Type == typeof(DateOnly) && node.Arguments.Count == 3)
        {
            return Date(node, node.Arguments, lowerer);
        }

        if (node.Type == typeof(decimal) && node.Arguments.All(a => a is ConstantExpression))
        {
            var parts = node.Arguments.Select(a => ((ConstantExpression)a).Value).ToArray();
            return Literals.Write(node.Constructor!.Invoke(parts))!.Value;
        }

        throw lowerer.Refuse(node, "a new object", "Nothing is made in a rule but dates, new DateOnly(2027, 4, 23).");
    }

    /// <summary>Date.Of(2027, 4, 23), Period.Year(2027) and their like.</summary>
    public static Lowered Static(MethodCallExpression node, LambdaLowerer lowerer)
    {
        if (node.Method.DeclaringType == typeof(Date) && node.Method.Name == nameof(Language.Types.Date.Of))
        {
            return Date(node, node.Arguments, lowerer);
        }

        var numbers = node.Arguments.Select(Literals.Whole).ToArray();
        if (numbers.Any(n => n is null))
        {
            throw Computed(node, lowerer);
        }

        try
        {
            Period? period = (node.Method.Name, numbers) switch
            {
                (nameof(Period.Year), [int year]) => Period.Year(year),
                (nameof(Period.HalfYear), [int year, int half]) => Period.HalfYear(year, half),
                (nameof(Period.Quarter), [int year, int quarter]) => Period.Quarter(year, quarter),
                (nameof(Period.Month), [int year, int month]) => Period.Month(year, month),
                _ => null,
            };
            return Literals.Write(period is null ? null : period.Value) is { } text && period is not null
                ? text
                : throw lowerer.Refuse(
                    node,
                    "this way to a date or period",
                    "Write new DateOnly(2027, 4, 23), Date.Of(2027, 4, 23), Period.Year(2027) or their like."
                );
        }
        catch (ArgumentOutOfRangeException)
        {
            throw lowerer.Refuse(node, "a period that does not exist", "Correct its numbers.");
        }
    }

    private static Lowered Date(Expression node, IReadOnlyList<Expression> arguments, LambdaLowerer lowerer)
    {
        if (arguments.Select(Literals.Whole).ToArray() is not [int year, int month, int day])
        {
            throw Computed(node, lowerer);
        }

        try
        {
            return Literals.Write(new DateOnly(year, month, day))!.Value;
        }
        catch (ArgumentOutOfRangeException)
        {
            throw lowerer.Refuse(node, "a day that does not exist", "Correct its numbers.");
        }
    }

    private static Exception Computed(Expression node, LambdaLowerer lowerer) =>
        lowerer.Refuse(
            node,
            "a date or period of computed parts",
            "Write its numbers out, or move a date by .AddDays, .AddMonths or .AddYears."
        );

    private static bool Has(Dictionary<Type, string[]> names, Type type, string name) =>
        names.TryGetValue(type, out var known) && known.Contains(name, StringComparer.Ordinal);
}
