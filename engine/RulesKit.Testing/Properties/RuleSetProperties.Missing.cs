using System.Text.Json.Nodes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;
using RulesKit.Testing.Explaining;
using RulesKit.Testing.Generating;

namespace RulesKit.Testing.Properties;

/// <content>What missing data may do, and what evidence promises.</content>
public static partial class RuleSetProperties
{
    private const int Changes = 10;

    /// <summary>
    /// Taking an optional value away never breaks a kept rule and never mends a broken one: it can only make a rule
    /// unknown. Rules that ask for absence (<c>is null</c>, <c>??</c>) or call functions are left out.
    /// </summary>
    public static void HolesOnlyMakeUnknown(RuleSet ruleSet, PropertyOptions? options = null)
    {
        var checker = Checker(ruleSet);
        var blind = ruleSet
            .Bound.Rules.Where(r => !AsksForAbsence(r))
            .Select(r => r.Id)
            .ToHashSet(StringComparer.Ordinal);
        Hold(
            "A hole only makes rules unknown.",
            ruleSet,
            options,
            (plan, seed) =>
            {
                if (
                    Hole(plan, ruleSet.Model, new Random(seed)) is not { } hole
                    || !ruleSet.ReadPlan(hole.Plan.Json).IsValid
                )
                {
                    return null;
                }

                var after = checker.Check(hole.Plan.Json).Rules;
                return checker
                    .Check(plan.Json)
                    .Rules.Where(r => blind.Contains(r.Id))
                    .Select(r => (Before: r, After: after.Single(a => a.Id == r.Id)))
                    .Where(p => !MayBecome(p.Before.Outcome, p.After.Outcome))
                    .Select(p =>
                        $"{p.Before.Id} went from {p.Before.Outcome} to {p.After.Outcome} without {hole.Pointer}."
                    )
                    .FirstOrDefault();
            }
        );
    }

    /// <summary>Where a rule expects a row for every period, taking a row away never turns unknown into kept.</summary>
    /// <remarks>A row that another row of the same collection overlaps may go; the other one still covers its days.</remarks>
    public static void MissingRowsNeverComply(RuleSet ruleSet, PropertyOptions? options = null)
    {
        var checker = Checker(ruleSet);
        var expecting = ruleSet
            .Bound.Rules.Where(r => r.Expects.EveryMonths > 0)
            .Select(r => r.Id)
            .ToHashSet(StringComparer.Ordinal);
        Hold(
            "A missing row is missing data.",
            ruleSet,
            options,
            (plan, _) =>
            {
                var unknown = checker
                    .Check(plan.Json)
                    .Rules.Where(r => r.Outcome == Outcome.Unknown && expecting.Contains(r.Id));
                foreach (var (rule, finding) in unknown.SelectMany(r => r.Findings.Select(f => (r, f))))
                {
                    if (
                        RowRemoval.Apply(plan, ruleSet.Model, finding.Pointer) is { } without
                        && ruleSet.ReadPlan(without.Json).IsValid
                        && checker.Check(without.Json).Rules.Single(r => r.Id == rule.Id).Outcome == Outcome.Passed
                    )
                    {
                        return $"{rule.Id} is unknown, and kept once {finding.Pointer} is taken away.";
                    }
                }

                return null;
            }
        );
    }

    /// <summary>
    /// Evidence is true: it names values that stand in the plan. And it is sufficient: while they stay as they are, no
    /// change elsewhere takes a finding away.
    /// </summary>
    public static void EvidenceHolds(RuleSet ruleSet, PropertyOptions? options = null)
    {
        var checker = Checker(ruleSet);
        Hold(
            "Evidence is sufficient and true.",
            ruleSet,
            options,
            (plan, seed) =>
            {
                var elsewhere = new ChangeElsewhere(
                    ruleSet.Model,
                    new Random(seed),
                    [plan, .. options?.Examples ?? []]
                );
                foreach (var rule in checker.Check(plan.Json).Rules)
                {
                    foreach (var finding in rule.Findings.Take(3))
                    {
                        var wrong =
                            Untrue(plan, rule, finding)
                            ?? Insufficient(ruleSet, checker, plan, rule, finding, elsewhere);
                        if (wrong is not null)
                        {
                            return wrong;
                        }
                    }
                }

                return null;
            }
        );
    }

    private static string? Untrue(PlanDocument plan, RuleVerdict rule, Finding finding)
    {
        var root = plan.ToJsonObject();
        foreach (var evidence in finding.Evidence)
        {
            var found = Pointers.Find(root, evidence.Pointer);
            if (found is null)
            {
                return $"{rule.Id}: evidence stands at {evidence.Pointer}, where the plan has nothing.";
            }

            var written = evidence.Value is string or bool or long or decimal or Date or Period
                ? ScalarJson.Write(evidence.Value)
                : null;
            if (
                written is not null
                && evidence.Note is null
                && found is JsonValue
                && !JsonNode.DeepEquals(written, found)
            )
            {
                return $"{rule.Id}: evidence says {written.ToJsonString()} at {evidence.Pointer}; the plan says {found.ToJsonString()}.";
            }
        }

        return null;
    }

    private static string? Insufficient(
        RuleSet ruleSet,
        PlanChecker checker,
        PlanDocument plan,
        RuleVerdict rule,
        Finding finding,
        ChangeElsewhere elsewhere
    )
    {
        for (var i = 0; i < Changes; i++)
        {
            var changed = elsewhere.Apply(plan, finding);
            if (ruleSet.ReadPlan(changed.Json) is not { IsValid: true, Plan: { AsOf: not null } prepared })
            {
                continue;
            }

            var now = checker.Check(prepared).Rules.Single(r => r.Id == rule.Id);
            if (!(IsAboutItems(rule) ? IsAboutItems(now) : now.Findings.Any(f => IsSame(f, finding))))
            {
                return $"{rule.Id}: the finding at '{finding.Pointer}' ({finding.Message}) is gone after changes where its evidence names nothing:\n{changed}";
            }
        }

        return null;
    }

    /// <summary>Which items there are is unknown; the one finding stands at the first value that is missing.</summary>
    private static bool IsAboutItems(RuleVerdict rule) =>
        rule is { Outcome: Outcome.Unknown, ScopeCount: 0, Findings: [{ } only] } && !IsMissingRow(only);

    /// <summary>Missing rows stand at one place, so they are told apart by what they say.</summary>
    private static bool IsSame(Finding a, Finding b) =>
        a.Pointer == b.Pointer && (!IsMissingRow(b) || a.Message == b.Message);

    private static bool IsMissingRow(Finding finding) =>
        finding.Message.Contains("the rule expects", StringComparison.Ordinal);

    private static bool MayBecome(Outcome before, Outcome after) =>
        (before, after) switch
        {
            (Outcome.Passed, Outcome.Failed) => false,
            (Outcome.Failed, Outcome.Passed or Outcome.Vacuous or Outcome.NotInForce) => false,
            (Outcome.Vacuous, Outcome.Failed) => false,
            _ => true,
        };

    private static bool AsksForAbsence(BoundRule rule) =>
        new[] { rule.Items, rule.When, rule.Require }
            .Concat(rule.Exceptions.Select(e => e.When))
            .OfType<BoundExpression>()
            .Any(AsksForAbsence);

    private static bool AsksForAbsence(BoundExpression expression) =>
        expression is AbsenceExpression or CoalesceExpression or FunctionExpression
        || expression.Children.Any(AsksForAbsence);

    /// <summary>The plan without one optional value that says nothing about the plan itself or an item's currency.</summary>
    private static (PlanDocument Plan, string Pointer)? Hole(PlanDocument plan, ModelSchema model, Random random)
    {
        var root = plan.ToJsonObject();
        var places = PlanValues
            .Objects(root, model)
            .SelectMany(o =>
                o.Type.Members.Where(m =>
                        m is { IsOptional: true, Role: null }
                        && m != o.Type.CurrencyMember
                        && !o.Type.Key.Contains(m)
                        && o.Object.ContainsKey(m.JsonName)
                    )
                    .Select(m => (o.Object, m.JsonName, o.Pointer))
            )
            .ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        var (owner, name, pointer) = places[random.Next(places.Length)];
        owner.Remove(name);
        return (new PlanDocument(root), $"{pointer}/{name}");
    }
}
