using RulesKit.Engine.Checking;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;
using JsonPointer = RulesKit.Language.Json.JsonPointer;
using JsonReader = RulesKit.Language.Json.JsonReader;

namespace RulesKit.Testing.Searching;

/// <summary>Changes of a found plan that leave what the rules say of it as wanted; each one is checked again.</summary>
/// <remarks>
/// Values are exchanged in the text itself, and only where a first try was fine, so that most variants need one check.
/// </remarks>
internal sealed class PlanVariants
{
    private const int Tries = 4;

    private readonly RuleSet ruleSet;
    private readonly PlanChecker checker;
    private readonly PlanDocument plan;
    private readonly string? rule;
    private readonly Place[] places;
    private readonly CheckOptions options = new() { Evaluator = EvaluatorChoice.Closures };

    public PlanVariants(RuleSet ruleSet, PlanChecker checker, PlanDocument plan, string? rule)
    {
        this.ruleSet = ruleSet;
        this.checker = checker;
        this.plan = new PlanDocument(plan.ToJsonObject());
        this.rule = rule;
        places = [.. Places().Where(p => IsAsWanted(With(p, new Random(1))) || IsAsWanted(With(p, new Random(2))))];
    }

    /// <summary>A variant from a seed; the plan itself when no change of it would do.</summary>
    public PlanDocument Make(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Tries && places.Length > 0; i++)
        {
            var variant = new SortedDictionary<int, (int Length, string Text)>();
            for (var changes = random.Next(1, 1 + Tries - i); changes > 0; changes--)
            {
                var place = places[random.Next(places.Length)];
                variant[place.Span.Start] = (place.Span.Length, Written(place, random));
            }

            var made = Splice(variant);
            if (IsAsWanted(made))
            {
                return made;
            }
        }

        return plan;
    }

    private PlanDocument With(Place place, Random random) =>
        Splice(new() { [place.Span.Start] = (place.Span.Length, Written(place, random)) });

    private static string Written(Place place, Random random) =>
        ScalarJson.Write(Nearby(place.Member, place.Now, random)).ToJsonString();

    private PlanDocument Splice(SortedDictionary<int, (int Length, string Text)> changes)
    {
        var text = new System.Text.StringBuilder(plan.Json.Length + 64);
        var at = 0;
        foreach (var (start, (length, written)) in changes)
        {
            text.Append(plan.Json, at, start - at).Append(written);
            at = start + length;
        }

        return PlanDocument.Of(text.Append(plan.Json, at, plan.Json.Length - at).ToString());
    }

    private IEnumerable<Place> Places()
    {
        var source = JsonReader.Read(new SourceText(plan.Json)).Root!;
        foreach (var (o, type, pointer) in PlanValues.Objects(plan.ToJsonObject(), ruleSet.Model))
        {
            foreach (
                var member in type.Members.Where(m => m.Reference is null && m.Type is ScalarType && m.Role is null)
            )
            {
                var isKey = type.Key.Contains(member) && member.Type is ScalarType { Kind: ScalarKind.Text };
                if (!isKey && ScalarJson.Read(o[member.JsonName], member) is { } now)
                {
                    var at = $"{pointer}/{JsonPointer.Escape(member.JsonName)}";
                    yield return new Place(member, now, JsonPointer.Resolve(source, at)!.Span);
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

    private sealed record Place(ModelMember Member, object Now, TextSpan Span);
}
