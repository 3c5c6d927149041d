using RulesKit.Language.Diagnostics;
using RulesKit.Language.Functions;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Binding;

/// <summary>Calls of functions that the host gives.</summary>
public class FunctionTests
{
    private static readonly FunctionTable Functions = new([
        Function("Now", [], ScalarType.Date),
        Function("Half", [ScalarType.Number], ScalarType.Number),
        Function("Twice", [ScalarType.Integer], ScalarType.Integer),
        Function("Mixed", [ScalarType.Text, ScalarType.Number], ScalarType.Boolean),
        Function("Longest", [new SequenceType(ScalarType.Text)], ScalarType.Integer),
    ]);

    [Theory]
    [InlineData("Now()", "date")]
    [InlineData("Half(0.5)", "number")]
    [InlineData("Half(ten)", "number")]
    [InlineData("Twice(ten)", "integer")]
    [InlineData("Mixed(town, 1)", "bool")]
    [InlineData("Longest(towns)", "integer")]
    [InlineData("Longest(plan.Breads.Select(b => b.Name))", "integer")]
    public void A_call_that_fits_has_the_functions_type(string expression, string type)
    {
        var (bound, diagnostics) = Bind(expression, Scopes.With(Functions));
        diagnostics.ShouldBeEmpty();
        bound.ShouldBeOfType<FunctionExpression>().Type.Display.ShouldBe(type);
    }

    [Theory]
    [InlineData("Now(1)", "Now takes nothing in its brackets; found (integer).")]
    [InlineData("Half()", "Half takes (number); found nothing.")]
    [InlineData("Half(town)", "Half takes (number); found (text).")]
    [InlineData("Half(x => x)", "Half takes (number); found a lambda.")]
    [InlineData("Twice(0.5)", "Twice takes (integer); found (number).")]
    [InlineData("Mixed(town)", "Mixed takes (text, number); found (text).")]
    [InlineData("Mixed(1, town)", "Mixed takes (text, number); found (integer, text).")]
    [InlineData("Mixed(town, x => x)", "Mixed takes (text, number); found a lambda.")]
    [InlineData("Mixed(town, town)", "Mixed takes (text, number); found (text, text).")]
    [InlineData("Longest(counts)", "Longest takes (sequence of text); found (sequence of integer).")]
    public void A_call_that_does_not_fit_says_what_fits(string expression, string message)
    {
        var (bound, diagnostics) = Bind(expression, Scopes.With(Functions));
        var diagnostic = diagnostics.ShouldHaveSingleItem();
        (diagnostic.Descriptor, diagnostic.Message).ShouldBe((DiagnosticCatalog.WrongArguments, message));
        bound.Type.IsError().ShouldBeTrue();
    }

    [Fact]
    public void A_mistake_in_an_argument_is_reported_once()
    {
        var (bound, diagnostics) = Bind("Mixed(town, nobody)", Scopes.With(Functions));
        diagnostics.ShouldHaveSingleItem().Descriptor.ShouldBe(DiagnosticCatalog.UnknownName);
        bound.Type.IsError().ShouldBeTrue();
    }

    [Theory]
    [InlineData("Half > 1", "Nothing is called 'Half' here. It is a function: write Half(number).")]
    [InlineData("Halv(1) > 1", "Nothing that can be called is named 'Halv'. Did you mean 'Half'?")]
    [InlineData("Perod(1) > year", "Nothing that can be called is named 'Perod'. Did you mean 'Period'?")]
    public void A_name_that_is_nearly_a_call_is_told(string expression, string message) =>
        Bind(expression, Scopes.With(Functions)).Diagnostics.ShouldHaveSingleItem().Message.ShouldBe(message);

    private static RuleFunction Function(string name, IReadOnlyList<RuleType> parameters, ScalarType result) =>
        new(name, parameters, result, CanBeAbsent: false, _ => null);
}
