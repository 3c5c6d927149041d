using RulesKit.Language.Analysis;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tests.Binding;
using RulesKit.Language.Tests.Catalog;
using RulesKit.Language.Tests.Support;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;
using RulesKit.Tests.Edits;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>
/// Rule sets that somebody is in the middle of editing: reading and binding never crash, everything reported lies inside
/// the file, and what is refused says why. A failure prints the text and the seed.
/// </summary>
public class RuleSetMutationTests
{
    private static readonly string Shipped = RepositoryFiles.Read("rules", "xiaomi-su7", "xiaomi-su7.rules.json");

    private static readonly ModelSchema ShippedModel = ModelSchema.FromJsonSchema(
        RepositoryFiles.Read("rules", "schema", "plan.schema.json")
    );

    [Fact]
    public void The_shipped_rule_set_is_fine() => Read(Shipped, ShippedModel).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Edits_of_the_shipped_rule_set_never_crash() =>
        Laws.Hold(EditedTexts.Of(Shipped), text => ShouldBeRead(text, ShippedModel), tries: 250);

    [Fact]
    public void Edits_of_a_small_rule_set_never_crash() =>
        Laws.Hold(EditedTexts.Of(Small), text => ShouldBeRead(text, Bakery.Model), tries: 4_000);

    [Fact]
    public void Edits_inside_one_expression_never_crash() =>
        Laws.Hold(
            from expression in Gen.Elements(Expressions)
            from edited in EditedTexts.Of(expression)
            select edited,
            edited => ShouldBeRead(RuleSetTexts.Requiring($"\"{edited}\""), Bakery.Model),
            tries: 10_000
        );

    private static string[] Expressions =>
        [
            "plan.Breads.Any(b => b.Flour is \\\"rye\\\" or \\\"spelt\\\" && (b.Cost ?? 1.5) < b.Price)",
            "plan.Sales.Where(s => s.Period.Start > Date(\\\"2027-01-01\\\")).Sum(s => s.Loaves) >= 100 ? plan.Organic : !plan.Organic",
            "plan.Sales.Consecutive((a, b) => a.Loaves <= b.Loaves) || plan.Sales.At(Period(\\\"2027-Q1\\\")).Frozen is null",
            "plan.Stalls.GroupBy(s => s.Town).All(g => g.Key != \\\"x\\\" && g.Count > 1 && g.First().Helpers is > 0 and < 9)",
        ];

    private static string Small =>
        """
            {
              "$schema": "ruleset.schema.json", "id": "bakery", "version": "1", "title": "Bakery", "model": "model.schema.json",
              "constants": { "rye": "rye", "most": 0.85, "towns": ["Altenau", "Neustadt"], "spring": { "date": "2027-04-23" }, "year": { "period": "2027" } },
              "definitions": { "ryeBreads": "plan.Breads.Where(b => b.Flour == rye)", "many": "ryeBreads.Count > 1" },
              "rules": [
                {
                  "id": "a", "title": "A", "reason": "x", "source": { "document": "y", "date": "2026-01-01" }, "severity": "error",
                  "window": { "from": "2027-01-01", "for": "P1Y" }, "forEach": { "sale": "plan.Sales" }, "when": "sale.Bread.Flour == rye",
                  "expects": { "every": "quarter", "within": "window" }, "require": "sale.Loaves >= 100 || sale.Returned is null",
                  "message": "{sale.Bread.Name}: {sale.Loaves} in {sale.Period}, until {window.To} {{}}.", "straddle": "include",
                  "exceptions": [{ "when": "sale.Period.Contains(spring)", "reason": "z" }], "tags": ["t"]
                },
                { "id": "b", "title": "B", "require": "many && plan.Stalls.All(s => towns.Contains(s.Town) || year.Contains(s.Date))", "supersedes": ["a"] },
                { "id": "c", "title": "C", "require": "ryeBreads.All(b => (b.RyeShare ?? 1) <= most) ? asOf > spring : plan.Motto is not null" }
              ]
            }
            """;

    private static void ShouldBeRead(string text, ModelSchema model)
    {
        var (ruleSet, diagnostics) = Read(text, model);

        foreach (var diagnostic in diagnostics)
        {
            var span = diagnostic.Location.Span;
            var isInside = span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;
            isInside.ShouldBeTrue(diagnostic.ToString());
            diagnostic.Location.Source.Text.ShouldBeSameAs(text);
        }

        if (diagnostics.All(d => d.Severity != DiagnosticSeverity.Error))
        {
            ruleSet.ShouldNotBeNull().Rules.ShouldAllBe(r => IsWhole(r));
        }
    }

    /// <summary>A rule set without errors has no place in it that could not be bound.</summary>
    private static bool IsWhole(BoundRule rule) =>
        new[] { rule.Items, rule.When, rule.Require }
            .Concat(rule.Exceptions.Select(e => e.When))
            .Concat(rule.Message.Parts.Select(p => p.Value))
            .OfType<BoundExpression>()
            .All(IsWhole);

    private static bool IsWhole(BoundExpression node) => !node.Type.IsError() && node.Children.All(IsWhole);

    private static (BoundRuleSet? RuleSet, IReadOnlyList<Diagnostic> Diagnostics) Read(string text, ModelSchema model)
    {
        var diagnostics = new DiagnosticBag();
        var document = RuleSetReader.Read(new SourceText(text), diagnostics);
        var bound = document is null ? null : RuleSetBinder.Bind(document, model, diagnostics);
        if (bound is not null)
        {
            RuleSetAnalysis.Analyse(bound, diagnostics);
        }

        return (bound, diagnostics.ToSorted());
    }
}
