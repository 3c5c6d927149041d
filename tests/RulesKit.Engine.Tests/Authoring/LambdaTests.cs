using System.Linq.Expressions;
using RulesKit.Engine.Authoring;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Tests.Authoring.Clinic;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Tests.Authoring;

/// <summary>Lambdas become the text that a person would have written, or are refused by name.</summary>
public sealed class LambdaTests
{
    [Fact]
    public void Supported_lambdas_become_their_text_and_bind_without_errors() =>
        SupportedLambdas
            .Plain.Concat(SupportedLambdas.InContext)
            .Select(example => (example.Source, example.Text, Found: TextOf(example)))
            .Where(e => e.Text != e.Found)
            .Select(e => $"{e.Source}\n    became {e.Found}\n    and not {e.Text}")
            .ShouldBeEmpty();

    [Fact]
    public void Where_all_data_is_present_a_rule_says_what_Csharp_says()
    {
        var wrong = new List<string>();
        var answers = new HashSet<bool>();
        foreach (var example in SupportedLambdas.Plain)
        {
            var holds = ((Expression<Func<Shift, bool>>)example.Lambda).Compile();
            var wanted = Rosters.Complete.Shifts!.Where(s => !holds(s)).Select(s => s.Id).ToArray();
            answers.UnionWith(Rosters.Complete.Shifts!.Select(holds));
            foreach (var evaluator in new[] { EvaluatorChoice.Interpreter, EvaluatorChoice.Closures })
            {
                var rule = Check(example.RuleSet().Build(), evaluator);
                var found = rule.Findings.Select(f => $"{f.Key}{(f.Reason == FindingReason.False ? "" : "?")}");
                if (!wanted.SequenceEqual(found))
                {
                    wrong.Add(
                        $"{example.Source} fails for {string.Join(',', wanted)}, as a rule for {string.Join(',', found)}"
                    );
                }
            }
        }

        wrong.ShouldBeEmpty();
        answers.Count.ShouldBe(2);
    }

    [Fact]
    public void Lambdas_that_ask_the_context_are_decided_by_a_complete_roster() =>
        SupportedLambdas
            .InContext.Select(example => (example, rule: Check(example.RuleSet().Build(), EvaluatorChoice.Automatic)))
            .Where(pair => pair.rule.Outcome is not (Outcome.Passed or Outcome.Failed))
            .Select(pair =>
                $"{pair.example}: {pair.rule.Outcome} {string.Join(" ", pair.rule.Findings.Select(f => f.Message))}"
            )
            .ShouldBeEmpty();

    [Fact]
    public void What_the_language_can_not_say_is_refused_and_named()
    {
        var wrong = RefusedLambdas
            .All.Select(example => (example, message: Refusal(example)))
            .Where(pair =>
                !pair.message.StartsWith($"The rule \"rule\", require: {pair.example.Text}", StringComparison.Ordinal)
            )
            .Select(pair => $"{pair.example}\n    {pair.message}");

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_refusal_says_what_to_do_instead()
    {
        var example = RefusedLambdas.All[0];
        Refusal(example)
            .ShouldEndWith(
                "A rule set holds no values of a running program: write the value itself, or give it a name, .Constant(\"ward\", …), and use c.Constant<string>(\"ward\")."
            );
    }

    [Fact]
    public void A_refusal_carries_the_node_for_programs()
    {
        var thrown = Should.Throw<UnsupportedLambdaException>(() => RefusedLambdas.All[0].RuleSet().Read());
        thrown.NodeType.ShouldBe(ExpressionType.MemberAccess);
        thrown.NodeText.ShouldBe("ward");
    }

    [Fact]
    public void A_definition_can_not_be_promised_under_a_wrong_type()
    {
        var builder = LambdaExample.With((s, c) => c.Definition<long>("allHours") / 2 > s.Patients, "").RuleSet();

        Should
            .Throw<UnsupportedLambdaException>(builder.Read)
            .Message.ShouldBe(
                "The rule \"rule\", require: c.Definition<System.Int64>(\"allHours\") names the wrong type; the definition gives number."
            );
    }

    [Fact]
    public void Items_given_as_text_can_not_be_promised_under_a_wrong_type()
    {
        var builder = RuleSet
            .For<Roster>("clinic", "1.0.0")
            .Rule(
                "rule",
                r => r.Titled("Rule").ForEach<Ward>("w", "plan.Nurses").Expects(Expected.Any).Require("w.Id != \"\"")
            );

        Should
            .Throw<UnsupportedLambdaException>(builder.Read)
            .Message.ShouldEndWith("Ward> names the wrong type; the items are Nurse.");
    }

    private static string TextOf(LambdaExample example)
    {
        var reading = example.RuleSet().Read();
        var errors = reading
            .Diagnostics.Where(d => d.Severity == Language.Diagnostics.DiagnosticSeverity.Error)
            .ToArray();
        return errors.Length > 0
            ? string.Join(
                ' ',
                errors.Select(d => $"{d.Id} {d.Message} in {d.Location.Source.GetLine(d.Location.Start.Line)}")
            )
            : reading.RuleSetOrThrow().Bound.Rules[0].Document.Require!.Text;
    }

    private static RuleVerdict Check(RuleSet ruleSet, EvaluatorChoice evaluator) =>
        ruleSet
            .CreateChecker()
            .Check(Rosters.Complete, new CheckOptions { Evaluator = evaluator })
            .Rules.ShouldHaveSingleItem();

    private static string Refusal(LambdaExample example)
    {
        try
        {
            return $"accepted as {TextOf(example)}";
        }
        catch (UnsupportedLambdaException refused)
        {
            return refused.Message;
        }
    }
}
