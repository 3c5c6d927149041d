using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>The overall answer: missing data never passes, and nothing checked is nothing proved.</summary>
public sealed class VerdictTests
{
    private const string True = "\"require\": \"true\"";
    private const string False = "\"require\": \"false\"";
    private const string Unknown = "\"require\": \"plan.Openings.Any()\"";
    private const string Vacuous = "\"when\": \"false\", \"require\": \"false\"";

    [Theory]
    [InlineData(Compliance.Compliant, True)]
    [InlineData(Compliance.Compliant, True, Vacuous)]
    [InlineData(Compliance.NonCompliant, True, False)]
    [InlineData(Compliance.NonCompliant, Unknown, False)]
    [InlineData(Compliance.Undetermined, True, Unknown)]
    [InlineData(Compliance.Undetermined, Vacuous)]
    [InlineData(Compliance.Compliant, True, "\"severity\": \"warning\", " + False)]
    [InlineData(Compliance.Compliant, True, "\"severity\": \"warning\", " + Unknown)]
    public void It_follows_from_the_outcomes(Compliance expected, params string[] rules) =>
        Hiring.Rules(rules).CreateChecker().Check(Hiring.Plan()).Compliance.ShouldBe(expected);

    [Fact]
    public void It_counts_its_outcomes()
    {
        var verdict = Hiring.Rules(True, True, Unknown).CreateChecker().Check(Hiring.Plan());
        verdict.Count(Outcome.Passed).ShouldBe(2);
        verdict.Count(Outcome.Failed).ShouldBe(0);
        verdict.IsCompliant.ShouldBeFalse();
        Hiring.Rules(True).CreateChecker().Check(Hiring.Plan()).IsCompliant.ShouldBeTrue();
    }

    [Fact]
    public void Nothing_is_no_argument()
    {
        var rules = Hiring.Rules(True);
        ShouldRefuseNull("source", () => RuleSet.Read(null!, Hiring.Model));
        ShouldRefuseNull("model", () => RuleSet.Read(new SourceText("{}"), null!));
        ShouldRefuseNull("id", () => RuleSet.For<object>(null!, "1"));
        ShouldRefuseNull("version", () => RuleSet.For<object>("a", null!));
        ShouldRefuseNull("source", () => rules.ReadPlan((SourceText)null!));
        ShouldRefuseNull("source", () => rules.ReadWaivers(null!));
        ShouldRefuseNull("plan", () => rules.CreateChecker().Check((PreparedPlan)null!));
        ShouldRefuseNull("plan", () => rules.CreateChecker().Prepare<object>(null!));
    }

    [Fact]
    public void A_rule_set_without_rules_proves_nothing() =>
        Hiring.Rules().CreateChecker().Check(Hiring.Plan()).Compliance.ShouldBe(Compliance.Undetermined);

    private static void ShouldRefuseNull(string parameter, Func<object?> call) =>
        Should.Throw<ArgumentNullException>(call).ParamName.ShouldBe(parameter);
}
