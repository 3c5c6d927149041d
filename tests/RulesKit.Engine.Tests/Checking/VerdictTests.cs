using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Verdicts;

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
    public void A_rule_set_without_rules_proves_nothing() =>
        Hiring.Rules().CreateChecker().Check(Hiring.Plan()).Compliance.ShouldBe(Compliance.Undetermined);
}
