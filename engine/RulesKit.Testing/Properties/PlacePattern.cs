using System.Text.Json.Nodes;
using RulesKit.Language.Models;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;
using RulesKit.Testing.Searching;
using JsonPointer = RulesKit.Language.Json.JsonPointer;

namespace RulesKit.Testing.Properties;

/// <summary>All places of a plan that a pointer with <c>*</c> names, and the model's number that stands there.</summary>
internal sealed class PlacePattern
{
    private readonly ModelSchema model;
    private readonly ModelMember member;
    private readonly string[] tokens;

    private PlacePattern(ModelSchema model, ModelMember member, string[] tokens)
    {
        this.model = model;
        this.member = member;
        this.tokens = tokens;
    }

    /// <exception cref="ArgumentException">The model has no number there.</exception>
    public static PlacePattern Parse(ModelSchema model, string pointer)
    {
        var names = JsonPointer.Split(pointer)?.ToArray() ?? [];
        RuleType? type = model.Plan;
        ModelMember? found = null;
        foreach (var token in names)
        {
            if (token == "*")
            {
                type = (type as SequenceType)?.Element;
                continue;
            }

            found = (type as EntityType)?.FindJsonMember(token);
            type = found?.Reference is null ? found?.Type : null;
        }

        return found is not null && type is ScalarType { IsNumeric: true }
            ? new PlacePattern(model, found, names)
            : throw new ArgumentException(
                $"The model has no number at {pointer}; write it like /rows/*/share.",
                nameof(pointer)
            );
    }

    /// <summary>The plan with one of the numbers moved; null where there is none that may move that way.</summary>
    public (PlanDocument Plan, string Description)? Move(PlanDocument plan, Direction direction, Random random)
    {
        var root = plan.ToJsonObject();
        var places = PlanValues
            .Objects(root, model)
            .Where(o => o.Type == member.Owner && o.Object.ContainsKey(member.JsonName))
            .Where(o => Fits(JsonPointer.Split($"{o.Pointer}/{JsonPointer.Escape(member.JsonName)}")!))
            .ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        var (owner, _, pointer) = places[random.Next(places.Length)];
        if (
            ScalarJson.Read(owner[member.JsonName], member) is not { } now
            || Moved(now, direction, random) is not { } next
        )
        {
            return null;
        }

        owner[member.JsonName] = ScalarJson.Write(next);
        return (new PlanDocument(root), $"{pointer}/{member.JsonName} moved from {now} to {next}");
    }

    private bool Fits(IReadOnlyList<string> place) =>
        place.Count == tokens.Length && place.Zip(tokens).All(p => p.Second == "*" || p.First == p.Second);

    private object? Moved(object now, Direction direction, Random random)
    {
        var sign = direction == Direction.MoreNeverHurts ? 1 : -1;
        var step = member.Step ?? (now is long ? 1 : 0.001m);
        var far = random.Next(3) switch
        {
            0 => step,
            1 => step * random.Next(1, 1000),
            _ => step * random.Next(1, 100_000_000),
        };
        var value = now is long whole ? whole + (sign * far) : (decimal)now + (sign * far);
        var bound = sign > 0 ? member.Constraints.Maximum : member.Constraints.Minimum;
        value = bound is { } edge && (sign > 0 ? value > edge : value < edge) ? edge : value;
        var allowed = new Vocabulary();
        allowed.Add(member, value);
        return allowed.Of(member) is [var moved] && !moved.Equals(now) ? moved : null;
    }
}
