using RulesKit.Language.Diagnostics;
using RulesKit.Language.Types;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Binding;

/// <summary>Which types each operator takes, over every pair of types, and what it gives.</summary>
public class OperatorTypeTests
{
    /// <summary>One expression of each type, none of which can be absent or has a unit.</summary>
    private static readonly (string Type, string Expression)[] Operands =
    [
        ("bool", "yes"),
        ("integer", "ten"),
        ("number", "half"),
        ("text", "town"),
        ("date", "spring"),
        ("period", "year"),
        ("window", "window"),
        ("Bread", "bread"),
        ("sequence", "plan.Breads"),
        ("null", "null"),
    ];

    public static TheoryData<string> Arithmetic => ["+", "-", "*", "/", "%"];

    public static TheoryData<string> Orders => ["<", "<=", ">", ">="];

    public static TheoryData<string> Equalities => ["==", "!="];

    public static TheoryData<string> Logic => ["&&", "||"];

    [Theory]
    [MemberData(nameof(Arithmetic))]
    public void Arithmetic_takes_numbers_and_two_integers_stay_integer(string operation) =>
        EveryPair(
            operation,
            (left, right) =>
                (left, right) switch
                {
                    ("integer", "integer") => "integer",
                    ("integer" or "number", "integer" or "number") => "number",
                    _ => null,
                }
        );

    [Theory]
    [MemberData(nameof(Orders))]
    public void Order_takes_two_numbers_dates_or_periods(string operation) =>
        EveryPair(
            operation,
            (left, right) =>
                (left, right) switch
                {
                    ("integer" or "number", "integer" or "number") => "bool",
                    ("date", "date") or ("period", "period") => "bool",
                    _ => null,
                }
        );

    [Theory]
    [MemberData(nameof(Equalities))]
    public void Equality_takes_two_single_values_of_one_type(string operation) =>
        EveryPair(
            operation,
            (left, right) =>
                (left, right) switch
                {
                    ("integer" or "number", "integer" or "number") => "bool",
                    ("bool" or "text" or "date" or "period", _) when left == right => "bool",
                    _ => null,
                }
        );

    [Theory]
    [MemberData(nameof(Logic))]
    public void Logic_takes_two_bools(string operation) =>
        EveryPair(operation, (left, right) => (left, right) is ("bool", "bool") ? "bool" : null);

    [Fact]
    public void Coalesce_takes_two_single_values_of_one_type()
    {
        foreach (var (type, expression) in Operands)
        {
            var fits = type is "integer" or "number";
            CheckType($"bread.Cost ?? {expression}", fits ? "number" : null);
            CheckType($"plan.Motto ?? {expression}", type == "text" ? "text" : null);
            CheckType($"plan.AsOf ?? {expression}", type == "date" ? "date" : null);
        }
    }

    [Fact]
    public void A_choice_takes_two_single_values_of_one_type()
    {
        foreach (var (left, a) in Operands)
        {
            foreach (var (right, b) in Operands)
            {
                var isNumeric = left is "integer" or "number" && right is "integer" or "number";
                var type =
                    isNumeric ? (left == right ? left : "number")
                    : left == right && left is ("bool" or "text" or "date" or "period") ? left
                    : null;
                CheckType($"yes ? {a} : {b}", type);
            }
        }
    }

    [Fact]
    public void The_condition_of_a_choice_is_a_bool()
    {
        foreach (var (type, expression) in Operands)
        {
            CheckType($"{expression} ? 1 : 2", type == "bool" ? "integer" : null);
        }
    }

    [Fact]
    public void Signs_take_numbers_and_not_takes_a_bool()
    {
        foreach (var (type, expression) in Operands)
        {
            CheckType($"!{expression}", type == "bool" ? "bool" : null);
            CheckType($"-{expression}", type is "integer" or "number" ? type : null);
            CheckType($"+{expression}", type is "integer" or "number" ? type : null);
        }
    }

    private static void EveryPair(string operation, Func<string, string, string?> result)
    {
        foreach (var (left, a) in Operands)
        {
            foreach (var (right, b) in Operands)
            {
                CheckType($"{a} {operation} {b}", result(left, right));
            }
        }
    }

    /// <summary>The type, or a refusal in one message that tells of types.</summary>
    private static void CheckType(string expression, string? type)
    {
        var (bound, diagnostics) = Bind(expression, Scopes.InWindow());
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
        bound.Type.Display.ShouldBe(type ?? ScalarType.Error.Display, expression);
        errors.Length.ShouldBe(
            type is not null ? 0
                : IsTwoWrongBools(expression) ? 2
                : 1,
            expression
        );
        errors.ShouldAllBe(d => d.Id == "RK1004" || d.Id == "RK1005" || d.Id == "RK1009", expression);
    }

    /// <summary>Each wrong side of &amp;&amp; and || is reported by itself.</summary>
    private static bool IsTwoWrongBools(string expression) =>
        expression.Split([" && ", " || "], StringSplitOptions.None) is [not "yes", not "yes"];
}
