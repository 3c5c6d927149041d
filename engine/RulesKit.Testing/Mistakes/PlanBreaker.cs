using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;

namespace RulesKit.Testing.Mistakes;

/// <summary>Makes one mistake in a plan that fits its model.</summary>
internal sealed class PlanBreaker(ModelSchema model)
{
    private sealed record Step(MistakeKind Kind, string Pointer, string Description, Action Make);

    public InvalidPlan Break(PlanDocument plan, int seed)
    {
        var random = new Random(seed);
        var root = plan.ToJsonObject();
        var byKind = Steps(root).GroupBy(s => s.Kind).OrderBy(_ => random.Next()).Select(g => g.ToArray()).ToArray();
        foreach (var steps in byKind)
        {
            var step = steps[random.Next(steps.Length)];
            step.Make();
            var json = root.ToJsonString();
            if (!PlanPreparer.Read(new SourceText(json), model).IsValid)
            {
                return new InvalidPlan(json, step.Kind, step.Pointer, step.Description);
            }

            // A change that the model allows after all is no mistake; the plan as it is now serves as well.
            return Break(new PlanDocument(root), random.Next());
        }

        throw new PlanGenerationException("The plan has no place for a mistake.");
    }

    private IEnumerable<Step> Steps(JsonObject root)
    {
        foreach (var (o, type, pointer) in PlanValues.Objects(root, model))
        {
            yield return new(
                MistakeKind.UnknownMember,
                $"{pointer}/noSuchMember",
                $"{type.Name} got a member that the model does not know.",
                () => o["noSuchMember"] = 1
            );
            foreach (var member in type.Members.Where(m => o.ContainsKey(m.JsonName)))
            {
                var at = $"{pointer}/{Language.Json.JsonPointer.Escape(member.JsonName)}";
                foreach (var step in Steps(o, member, at, pointer))
                {
                    yield return step;
                }
            }
        }
    }

    private static IEnumerable<Step> Steps(JsonObject o, ModelMember member, string at, string owner)
    {
        if (!member.IsOptional)
        {
            yield return new(
                MistakeKind.MissingMember,
                owner,
                $"{member} was taken away.",
                () => o.Remove(member.JsonName)
            );
        }

        yield return new(
            MistakeKind.WrongKind,
            at,
            $"{member} became a value of another kind.",
            () =>
                o[member.JsonName] =
                    o[member.JsonName] is JsonValue v && v.GetValueKind() == JsonValueKind.String ? 7.5m : "seven"
        );
        if (member.Reference is not null && member.Type is not SequenceType)
        {
            yield return new(
                MistakeKind.DanglingReference,
                at,
                $"{member} points at nothing.",
                () => o[member.JsonName] = "no-such-key-anywhere"
            );
        }
        else if (Outside(member) is { } outside && o[member.JsonName] is JsonValue)
        {
            yield return new(
                MistakeKind.OutOfRange,
                at,
                $"{member} became {outside}.",
                () => o[member.JsonName] = ScalarJson.Write(outside)
            );
        }

        if (PlanValues.ItemOf(member) is { Key.Count: > 0 } && o[member.JsonName] is JsonArray { Count: > 0 } items)
        {
            yield return new(
                MistakeKind.DuplicateKey,
                string.Create(CultureInfo.InvariantCulture, $"{at}/{items.Count}"),
                $"The first item of {member} stands there twice.",
                () => items.Add(items[0]!.DeepClone())
            );
        }
    }

    /// <summary>A value of the right kind that the model does not allow; null when it allows all.</summary>
    private static object? Outside(ModelMember member)
    {
        var constraints = member.Constraints;
        object? value = ScalarJson.KindOf(member) switch
        {
            ScalarKind.Integer when constraints.Minimum is { } least && least > -1_000_000_000 => (long)
                decimal.Floor(least) - 1,
            ScalarKind.Integer when constraints.Maximum is { } most && most < 1_000_000_000 => (long)
                decimal.Ceiling(most) + 1,
            ScalarKind.Number when constraints.Minimum is { } least => least - 0.001m,
            ScalarKind.Number when constraints.Maximum is { } most => most + 0.001m,
            ScalarKind.Text => new[] { "", "not one of these!", new string('x', 40) }.FirstOrDefault(t =>
                ValueCheck.FindMistake(constraints, t) is not null
            ),
            _ => null,
        };
        return value is not null && ValueCheck.FindMistake(constraints, value) is not null ? value : null;
    }
}
