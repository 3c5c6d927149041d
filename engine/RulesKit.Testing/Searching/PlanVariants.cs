using System.Text.Json.Nodes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;
using JsonPointer = RulesKit.Language.Json.JsonPointer;

namespace RulesKit.Testing.Searching;

/// <summary>Changes of a found plan that leave what the rules say of it as wanted; each one is checked again.</summary>
internal sealed class PlanVariants
{
    private const int Tries = 4;

    private readonly RuleSet ruleSet;
    private readonly PlanChecker checker;
    private readonly PlanDocument plan;
    private readonly string? rule;
    private readonly (ModelMember Member, string Pointer, object Now)[] places;
    private readonly CheckOptions options = new() { Evaluator = EvaluatorChoice.Closures };

    public PlanVariants(RuleSet ruleSet, PlanChecker checker, PlanDocument plan, string? rule)
    {
        this.ruleSet = ruleSet;
        this.checker = checker;
        this.plan = plan;
        this.rule = rule;
        places = [.. Places(plan.ToJsonObject())];
    }

    /// <summary>A variant from a seed; the plan itself when no change of it would do.</summary>
    public PlanDocument Make(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Tries && places.Length > 0; i++)
        {
            var root = plan.ToJsonObject();
            for (var changes = random.Next(1, 1 + Math.Max(1, Tries - i)); changes > 0; changes--)
            {
                var (member, pointer, now) = places[random.Next(places.Length)];
                var near = Nearby(member, now, random);
                Move.Set(pointer, ScalarJson.Write(near)).Apply(root);
            }

            var variant = new PlanDocument(root);
            if (IsAsWanted(variant))
            {
                return variant;
            }
        }

        return plan;
    }

    private IEnumerable<(ModelMember, string, object)> Places(JsonObject root)
    {
        foreach (var (o, type, pointer) in PlanValues.Objects(root, ruleSet.Model))
        {
            foreach (var member in type.Members.Where(m => m.Reference is null && m.Type is ScalarType && m.Role is null))
            {
                var isKey = type.Key.Contains(member) && member.Type is ScalarType { Kind: ScalarKind.Text };
                if (!isKey && ScalarJson.Read(o[member.JsonName], member) is { } now)
                {
                    yield return (member, $"{pointer}/{JsonPointer.Escape(member.JsonName)}", now);
                }
            }
        }
    }

    private static object Nearby(ModelMember member, object now, Random random)
    {
        var wide = new Vocabulary();
        var step = random.Next(1, 50);
        object far = now switch
        {
            long n when Math.Abs(n) < 1_000_000_000_000 => n + (random.Next(3) == 0 ? -step : step),
            decimal d when Math.Abs(d) < 1_000_000_000_000_000m => d + (step * (member.Step ?? 0.001m)),
            Date d => d.AddDays(random.Next(3) == 0 ? -step : step),
            string text when member.Constraints.Texts is null && member.Constraints.Pattern is null => $"{text} {step}",
            _ => now,
        };
        wide.Add(member, far);
        return wide.Of(member) is [var value, ..] ? value : now;
    }

    private bool IsAsWanted(PlanDocument variant)
    {
        if (ruleSet.ReadPlan(new SourceText(variant.Json)) is not { IsValid: true, Plan: { } prepared })
        {
            return false;
        }

        var verdict = checker.Check(prepared, options);
        return verdict.Rules.All(r =>
            r.Id == rule ? r.Outcome == Outcome.Failed : r.Outcome is not (Outcome.Failed or Outcome.Unknown)
        );
    }
}
