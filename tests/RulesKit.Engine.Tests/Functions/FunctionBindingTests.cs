using RulesKit.Engine.Checking;
using RulesKit.Engine.Functions;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Functions;

/// <summary>Mistakes in calls are found before any plan is seen.</summary>
public sealed class FunctionBindingTests
{
    [Theory]
    [InlineData("Half(\"7\") == 3", "RK1006", "Half takes (integer); found (text).")]
    [InlineData("Half(7, 8) == 3", "RK1006", "Half takes (integer); found (integer, integer).")]
    [InlineData("Half() == 3", "RK1006", "Half takes (integer); found nothing.")]
    [InlineData("Half(0.5) == 3", "RK1006", "Half takes (integer); found (number).")]
    [InlineData("Half(x => x) == 3", "RK1006", "Half takes (integer); found a lambda.")]
    [InlineData("Answer(1) == 3", "RK1006", "Answer takes nothing in its brackets; found (integer).")]
    [InlineData("Longest(plan.Teams) == 3", "RK1006", "Longest takes (sequence of text); found (sequence of Team).")]
    [InlineData("Hallf(7) == 3", "RK1002", "Nothing that can be called is named 'Hallf'. Did you mean 'Half'?")]
    [InlineData("Half == 3", "RK1002", "Nothing is called 'Half' here. It is a function: write Half(integer).")]
    [InlineData("(Half(7) ?? 1) == 3", "RK1009", "'Half(7)' is never absent")]
    [InlineData("plan.Teams.All(Half => true)", "RK0008", "'Half' already means something here")]
    public void A_wrong_call_is_reported(string expression, string id, string message)
    {
        var diagnostic = Read($"\"require\": \"{expression.Replace("\"", "\\\"", StringComparison.Ordinal)}\"")
            .Diagnostics.ShouldHaveSingleItem();

        diagnostic.Id.ShouldBe(id);
        diagnostic.Message.ShouldStartWith(message);
    }

    [Fact]
    public void A_constant_can_not_have_the_name_of_a_function()
    {
        var diagnostic = Read("\"require\": \"Half(7) == 3\"", "\"constants\": { \"Half\": 1 },")
            .Diagnostics.ShouldHaveSingleItem();

        diagnostic.Id.ShouldBe("RK0008");
        diagnostic.Message.ShouldBe("\"Half\" already names a function of the host; choose another name.");
    }

    [Fact]
    public void A_forEach_variable_can_not_have_the_name_of_a_function() =>
        Read("\"forEach\": { \"Half\": \"plan.Teams\" }, \"expects\": \"any\", \"require\": \"true\"")
            .Diagnostics.ShouldHaveSingleItem()
            .Id.ShouldBe("RK0008");

    [Fact]
    public void Without_registration_there_is_no_function() =>
        Hiring
            .ReadRules("\"require\": \"Half(7) == 3\"")
            .Diagnostics.ShouldHaveSingleItem()
            .Message.ShouldBe("Nothing that can be called is named 'Half'.");

    [Fact]
    public void Calls_count_when_the_cost_of_an_expression_is_bounded()
    {
        const string plain = "plan.Teams.All(a => plan.Teams.All(b => a.Id != b.Id))";
        var called = plain.Replace(
            "a.Id !=",
            "Reversed(Reversed(Reversed(Reversed(a.Id)))) !=",
            StringComparison.Ordinal
        );

        Read($"\"require\": \"{plain}\"").Diagnostics.ShouldBeEmpty();
        CostOf(called).ShouldBeGreaterThan(CostOf(plain) * 4);
    }

    private static long CostOf(string expression)
    {
        var rule = Read($"\"require\": \"{expression}\"").RuleSetOrThrow().Bound.Rules[0];
        return Language.Tree.TreeMeasure.Of(rule.Require, 100).Cost;
    }

    private static RuleSetReading Read(string rule, string more = "") =>
        RuleSet.Read(
            new SourceText(
                $$"""
                { "id": "hiring", "version": "1", "title": "Hiring", "model": "hiring.schema.json", {{more}}
                  "rules": [ { "id": "rule", "title": "Rule", {{rule}} } ] }
                """
            ),
            Hiring.Model,
            new RuleSetOptions { Functions = RuleFunctions.From(typeof(SampleFunctions)) }
        );
}
