using RulesKit.Language.Diagnostics;
using RulesKit.Language.RuleSets;
using static RulesKit.Language.Tests.RuleSets.RuleSetMistakes;
using static RulesKit.Language.Tests.RuleSets.RuleSetTexts;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>Messages and the values in them.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("Plain text.", "Plain text.")]
    [InlineData("{plan.Ovens} ovens", "<plan.Ovens>| ovens")]
    [InlineData("{plan.Ovens}{asOf}", "<plan.Ovens>|<asOf>")]
    [InlineData("{{plan.Ovens}}", "{plan.Ovens}")]
    [InlineData("{{{plan.Ovens}}}", "{|<plan.Ovens>|}")]
    [InlineData("a }} b {{ c", "a } b { c")]
    [InlineData(
        "{plan.Breads.Where(b => b.Name == \\\"}\\\").Count} left",
        "<plan.Breads.Where(b => b.Name == \"}\").Count>| left"
    )]
    [InlineData("{ plan.Ovens }", "<plan.Ovens>")]
    public void A_message_is_cut_at_its_values(string message, string parts)
    {
        var (ruleSet, diagnostics) = RuleSetChecks.Bind(WithMessage(message));

        diagnostics.ShouldBeEmpty();
        var shown = ruleSet!.Rules.Single().Message.Parts.Select(Show);
        string.Join('|', shown).ShouldBe(parts);
    }

    [Fact]
    public void Without_a_message_the_title_is_said()
    {
        var (ruleSet, _) = RuleSetChecks.Bind(WithRules(Rule("\"require\": \"plan.Organic\"")));

        ruleSet!.Rules.Single().Message.Parts.ShouldHaveSingleItem().Text.ShouldBe("Example");
    }

    [Theory]
    [InlineData("one [|}|] two", "Found '}' without '{' before it; write }} for a brace itself.")]
    [InlineData("one [|{|] two", "Found '{' without '}' behind it; write {{ for a brace itself.")]
    [InlineData("{[||]}", "Found the end of the expression; a value was expected.")]
    [InlineData("{plan.Ovens [|plan|]}", "Found 'plan'; an operator such as == or && was expected.")]
    [InlineData("{plan.Ovens[|:|]N0}", "values in a message take no format.")]
    [InlineData("{plan.Ovens[|,|] 5}", "Found ','; an expression is one value.")]
    public void A_mistake_in_a_message_is_reported_on_its_characters(string message, string problem) =>
        ShouldReport(WithMessage(message), DiagnosticCatalog.Syntax, problem);

    [Fact]
    public void A_value_that_does_not_bind_is_reported_through_escapes() =>
        ShouldReport(
            WithMessage("\\u0041 \\\"{plan.[|Oven|]}\\\" {[|\\u006eobody|]}"),
            (DiagnosticCatalog.UnknownMember, "Did you mean 'Ovens'?"),
            (DiagnosticCatalog.UnknownName, "Nothing is called 'nobody' here.")
        );

    [Theory]
    [InlineData(
        "{[|plan.Breads|]}",
        "A value in a message must be a text, number, bool, date or period; 'plan.Breads' is a sequence of Bread. Write its .Count, or one value of it."
    )]
    [InlineData("{[|plan|]}", "'plan' is a Plan. Write one of its members, such as plan.Id.")]
    [InlineData("{[|null|]}", "'null' is null.")]
    public void Only_single_values_are_put_into_a_message(string message, string problem) =>
        ShouldReport(WithMessage(message), DiagnosticCatalog.WrongType, problem);

    [Fact]
    public void Every_mistake_of_a_message_is_reported() =>
        ShouldReport(
            WithMessage("{[|a|]} [|}|] {[|b|]}"),
            (DiagnosticCatalog.UnknownName, "'a'"),
            (DiagnosticCatalog.Syntax, "Found '}'"),
            (DiagnosticCatalog.UnknownName, "'b'")
        );

    private static void ShouldReport(string marked, params (DiagnosticDescriptor Descriptor, string Message)[] expected)
    {
        var (text, spans) = Support.Marked.Parse(marked);
        var diagnostics = RuleSetChecks.Check(text);
        diagnostics.Select(d => (d.Id, d.Location.Span)).ShouldBe(expected.Zip(spans, (e, s) => (e.Descriptor.Id, s)));
        foreach (var (diagnostic, (_, message)) in diagnostics.Zip(expected))
        {
            diagnostic.Message.ShouldContain(message);
        }
    }

    private static void ShouldReport(string marked, DiagnosticDescriptor descriptor, string problem) =>
        RuleSetMistakes.ShouldReport(marked, descriptor, problem);

    private static string WithMessage(string message) =>
        WithRules(Rule($"\"require\": \"plan.Organic\", \"message\": \"{message}\""));

    private static string Show(MessagePart part) => part.Text ?? $"<{part.Value!.Origin.Written}>";
}
