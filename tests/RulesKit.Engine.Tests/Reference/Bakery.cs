using System.Text.Json;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Functions;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Reference;

/// <summary>The setting of docs/language.md: its model, its plan, and the head of a rule set that the page shows.</summary>
internal static class Bakery
{
    public const string PlanFile = "docs/examples/bakery.plan.json";

    private const string AnyRule = """
        { "id": "rule", "title": "Rule", "window": { "from": "2027-01-01", "to": "2028-01-01" }, "require": "plan.Ovens > 0" }
        """;

    private static readonly RuleFunctions Functions = RuleFunctions.From(typeof(BakeryFunctions));

    public static ModelSchema Model { get; } =
        ModelSchema.FromJsonSchema(DocumentPart.Read("docs/examples/bakery.schema.json"), "bakery.schema.json");

    private static readonly BindingScope Scope = BakeryScope.Make(Head, Functions);

    private static readonly RuleContext Context = MakeContext();

    /// <summary>Constants and definitions, as the page shows them.</summary>
    private static string Head => PageBlock.Of("json ruleset").ShouldHaveSingleItem().Text.Trim();

    /// <summary>The tree of an expression, and what is said about it.</summary>
    public static (BoundExpression Tree, IReadOnlyList<Diagnostic> Diagnostics) Bind(string expression)
    {
        var diagnostics = new DiagnosticBag();
        var tree = ExpressionBinder.Bind(ExpressionText.Of(expression), Scope, diagnostics);
        return (tree, diagnostics.ToSorted());
    }

    /// <summary>The type that an expression has; null when it is refused.</summary>
    public static RuleType? TypeOf(string expression)
    {
        var (tree, diagnostics) = Bind(expression);
        return IdsOf(diagnostics, DiagnosticSeverity.Error).Length == 0 ? tree.Type : null;
    }

    /// <summary>What the page must say of an expression: its value, or the mistakes for which it is refused.</summary>
    public static string MeaningOf(string expression)
    {
        var (tree, diagnostics) = Bind(expression);
        if (IdsOf(diagnostics, DiagnosticSeverity.Error) is [_, ..] refusals)
        {
            return string.Join(", ", refusals);
        }

        var answer = ShownAnswer.Of(new Interpreter(Context).Evaluate(tree, Bindings.Empty));
        var warnings = IdsOf(diagnostics, DiagnosticSeverity.Warning).Select(id => $"warns {id}");
        return string.Join(", ", warnings.Prepend(answer));
    }

    /// <summary>What a rule says of the plan: its outcome, and its findings' messages.</summary>
    public static string Check(string rule)
    {
        var checker = Read(rule).CreateChecker();
        var verdict = checker.Check(DocumentPart.Read(PlanFile)).Rules.ShouldHaveSingleItem();
        var outcome = JsonNamingPolicy.CamelCase.ConvertName(verdict.Outcome.ToString());
        return string.Join(' ', verdict.Findings.Select(f => f.Message).Prepend($"{outcome}."));
    }

    private static string[] IdsOf(IEnumerable<Diagnostic> diagnostics, DiagnosticSeverity severity) =>
        diagnostics.Where(d => d.Severity == severity).Select(d => d.Id).Distinct().ToArray();

    private static RuleSet Read(string rule) =>
        RuleSet
            .Read(
                new SourceText(
                    $$"""{ "id": "bakery", "version": "1", "title": "Bakery", "model": "m", "rules": [ {{rule}} ], {{Head[1..]}}"""
                ),
                Model,
                new RuleSetOptions { Functions = Functions }
            )
            .RuleSetOrThrow();

    private static RuleContext MakeContext()
    {
        var ruleSet = Read(AnyRule);
        var plan = ruleSet.ReadPlan(DocumentPart.Read(PlanFile)).PlanOrThrow();
        Date.TryParse("2027-05-01", out var seen).ShouldBeTrue();
        return new RuleContext(plan, ruleSet.Bound.Rules[0].Window, seen);
    }
}
