using System.Globalization;
using RulesKit.Api.Pages.Checking;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Explaining;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>
/// Reads the numbers that rules compare with a bound. The interpreter that gives evidence is asked for both sides, so
/// that nothing here is worked out a second time in another way. Used once.
/// </summary>
internal sealed class BoundSeriesReader(RuleSet ruleSet, PreparedPlan plan, Verdict verdict, SourceText source)
{
    /// <summary>Large plans are shown by their findings; nobody reads ten thousand bars.</summary>
    private const int MostObjects = 5_000;
    private const int MostPoints = 48;

    private readonly PlanPlaces places = new(plan);

    /// <summary>One series for each bound of a rule that is in force, broken ones first.</summary>
    public IReadOnlyList<BoundSeries> Read() =>
        plan.ObjectCount > MostObjects
            ? []
            : ruleSet
                .Bound.Rules.Zip(verdict.Rules)
                .Where(pair => pair.Second.Outcome is not (Outcome.NotInForce or Outcome.Vacuous))
                .SelectMany(pair => SeriesOf(pair.First, pair.Second))
                .OrderBy(series => OrderOf(series.Rule))
                .ToArray();

    private static int OrderOf(RuleVerdict rule) =>
        rule.Outcome switch
        {
            Outcome.Failed => 0,
            Outcome.Unknown => 1,
            Outcome.Waived => 2,
            _ => 3,
        };

    private IEnumerable<BoundSeries> SeriesOf(BoundRule rule, RuleVerdict outcome)
    {
        var bounds = NumericBounds.Of(rule.Require).ToArray();
        if (bounds.Length == 0)
        {
            yield break;
        }

        var evaluation = new RuleInterpreter(rule, new RuleContext(plan, rule.Window, verdict.AsOf));
        var items = ItemsOf(rule, evaluation).OrderBy(i => i.From).Take(MostPoints).ToArray();
        foreach (var bound in bounds)
        {
            var points = items.Select(item => PointOf(bound, item, evaluation.Interpreter)).ToArray();
            if (Array.Exists(points, p => p.Value is not null && p.Bound is not null))
            {
                var unit = bound.Left.Meaning.Unit ?? bound.Right.Meaning.Unit;
                var demand = NumericBounds.DemandOf(bound.Operator);
                yield return new BoundSeries(outcome, bound.Left.Origin.Written, demand, unit, points);
            }
        }
    }

    private IEnumerable<Item> ItemsOf(BoundRule rule, RuleInterpreter evaluation)
    {
        if (rule.Items is null)
        {
            var when = rule.Document.Window is { } window ? DaysOf(window) : "whole plan";
            return [new Item(Bindings.Empty, when, rule.Window.From ?? Date.MinValue, "", null)];
        }

        var scopes = new ScopeInterpreter(rule, evaluation.Interpreter);
        return evaluation.Interpreter.Evaluate(rule.Items, Bindings.Empty).Value is SequenceValue sequence
            ? sequence.Items.Select(item => ItemOf(rule, scopes, item, sequence)).OfType<Item>()
            : [];
    }

    /// <summary>The period that has just these days, where there is one.</summary>
    private static string DaysOf(DateRange window)
    {
        int[] lengths = [12, 6, 3, 1];
        return
            window is { From: { } from, To: { } to }
            && Array.Find(lengths, months => Period.Around(from, months) is var p && p.Start == from && p.End == to)
                is > 0
                    and var length
            ? Period.Around(from, length).ToString()
            : Wording.Days(window);
    }

    /// <summary>Null for an item that is none of the rule's business.</summary>
    private Item? ItemOf(BoundRule rule, ScopeInterpreter scopes, SequenceItem item, SequenceValue sequence)
    {
        var bindings = Bindings.Empty.With(rule.Item!, item.Value);
        var scope = scopes.Of(item, bindings);
        if (!ItemJudgements.IsInScope(scope.Truth, scope.Window))
        {
            return null;
        }

        var date = scope.Date ?? (item.Value.Value is PlacedObject dated ? DateOf(dated, rule.Item!.Type) : null);
        var from = date switch
        {
            Period period => period.Start,
            Date day => day,
            _ => Date.MinValue,
        };
        var place = TextPlace.Of(places.Locate(RuleInterpreter.PlaceOf(item, sequence).Pointer), source);
        var when = Convert.ToString(date, CultureInfo.InvariantCulture) ?? "";
        var key = item.Value.Value is PlacedObject placed ? places.KeyOf(placed, rule.Item!.Type) : null;
        return new Item(bindings, when, from, LabelOf(key, when), place);
    }

    private object? DateOf(PlacedObject item, RuleType type) =>
        type is EntityType { DatedBy: { } member } ? plan.Layout.Read(item.Instance, member) : null;

    /// <summary>The key without the date, which stands beside it.</summary>
    private static string LabelOf(string? key, string when) =>
        string.Join(' ', (key ?? "").Split('/').Where(part => part.Length > 0 && part != when));

    private static BoundPoint PointOf(ComparisonExpression bound, Item item, Interpreter interpreter) =>
        new(
            item.When,
            item.Label,
            NumberOf(interpreter.Evaluate(bound.Left, item.Bindings)),
            NumberOf(interpreter.Evaluate(bound.Right, item.Bindings)),
            interpreter.Evaluate(bound, item.Bindings).Value as bool?,
            item.Place
        );

    private static decimal? NumberOf(Answer answer) =>
        answer.Value switch
        {
            long whole => whole,
            decimal number => number,
            _ => null,
        };

    private sealed record Item(Bindings Bindings, string When, Date From, string Label, TextPlace? Place);
}
