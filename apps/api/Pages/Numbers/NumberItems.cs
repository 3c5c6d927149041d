using System.Globalization;
using RulesKit.Api.Pages.Checking;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Rendering;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>Finds what the numbers of a rule belong to, with its time and its place. Used once.</summary>
internal sealed class NumberItems(BoundRule rule, PreparedPlan plan, RuleInterpreter evaluation, SourceText source)
{
    private readonly PlanPlaces places = new(plan);

    /// <summary>The items that are the rule's business; the plan as a whole for a rule without items.</summary>
    public IEnumerable<NumberItem> OfRule()
    {
        if (rule.Items is null)
        {
            return [OfPlan()];
        }

        var scopes = new ScopeInterpreter(rule, evaluation.Interpreter);
        return ItemsOf(rule.Items, Bindings.Empty) is { } sequence
            ? sequence.Items.Select(item => OfRule(scopes, item, sequence)).OfType<NumberItem>()
            : [];
    }

    /// <summary>The plan as a whole, within the rule's window.</summary>
    public NumberItem OfPlan()
    {
        var when = rule.Document.Window is { } window ? DaysOf(window) : "whole plan";
        return new NumberItem(Bindings.Empty, when, rule.Window.From ?? Date.MinValue, "", null);
    }

    /// <summary>The items within one of them that an All or a Consecutive asks about.</summary>
    public IEnumerable<NumberItem> Within(SequenceExpression over, NumberItem outer)
    {
        if (ItemsOf(over.Source, outer.Bindings) is not { } sequence)
        {
            return [];
        }

        var variables = over.Lambda!.Parameters;
        var items = sequence
            .Items.Select(item => (item.Value, Shown: Of(item, sequence, variables[^1], null, outer)))
            .OrderBy(item => item.Shown.From)
            .ToArray();
        return over.Operator == SequenceOperator.Consecutive
            ? items
                .Zip(items.Skip(1))
                .Select(pair =>
                    pair.Second.Shown with
                    {
                        Bindings = pair.Second.Shown.Bindings.With(variables[0], pair.First.Value),
                    }
                )
            : items.Select(item => item.Shown);
    }

    private SequenceValue? ItemsOf(BoundExpression items, Bindings bindings) =>
        evaluation.Interpreter.Evaluate(items, bindings).Value switch
        {
            SequenceValue sequence => sequence,
            GroupValue group => group.Items,
            _ => null,
        };

    /// <summary>Null for an item that is none of the rule's business.</summary>
    private NumberItem? OfRule(ScopeInterpreter scopes, SequenceItem item, SequenceValue sequence)
    {
        var scope = scopes.Of(item, Bindings.Empty.With(rule.Item!, item.Value));
        return ItemJudgements.IsInScope(scope.Truth, scope.Window)
            ? Of(item, sequence, rule.Item!, scope.Date, null)
            : null;
    }

    private NumberItem Of(
        SequenceItem item,
        SequenceValue sequence,
        Variable variable,
        object? known,
        NumberItem? outer
    )
    {
        var placed = item.Value.Value as PlacedObject;
        var date = known ?? (placed is null ? null : DateOf(placed, variable.Type));
        var from = date switch
        {
            Period period => period.Start,
            Date day => day,
            _ => outer?.From ?? Date.MinValue,
        };
        var when = Convert.ToString(date, CultureInfo.InvariantCulture) ?? outer?.When ?? "";
        var key = placed is null ? null : places.KeyOf(placed, variable.Type);
        return new NumberItem(
            (outer?.Bindings ?? Bindings.Empty).With(variable, item.Value),
            when,
            from,
            LabelOf(outer?.Label, key, when),
            TextPlace.Of(places.Locate(RuleInterpreter.PlaceOf(item, sequence).Pointer), source)
        );
    }

    private object? DateOf(PlacedObject item, RuleType type) =>
        type is EntityType { DatedBy: { } member } ? plan.Layout.Read(item.Instance, member) : null;

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

    /// <summary>The key without the date, which stands beside it.</summary>
    private static string LabelOf(string? outer, string? key, string when) =>
        string.Join(' ', (key ?? "").Split('/').Prepend(outer ?? "").Where(part => part.Length > 0 && part != when));
}
