using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>Reads the records of a plan from JSON: types, ranges, required members, unknown names.</summary>
internal sealed class RecordReader(PlanErrors errors)
{
    /// <summary>Rules do not read it, but an editor must be able to follow it.</summary>
    private void CheckSchema(JsonValue value)
    {
        if (value is not JsonString)
        {
            errors.Add(
                Place.Root.Member("$schema"),
                value.Location,
                $"Found {value.Describe()}; the path of a schema was expected."
            );
        }
    }

    /// <summary>The record; it is complete only when no mistake was reported.</summary>
    public PlanRecord Read(JsonObject json, EntityType type, Place place)
    {
        var values = new object?[type.Members.Count];
        foreach (var property in json.Properties)
        {
            if (type.FindJsonMember(property.Name) is { } member)
            {
                values[member.Index] = ReadMember(property.Value, member, new Step(place, property.Name, 0));
            }
            else if (property.Name == "$schema" && place == Place.Root)
            {
                CheckSchema(property.Value);
            }
            else
            {
                var suggestion = NearestName.Suggestion(property.Name, type.Members.Select(m => m.JsonName));
                errors.Add(
                    place.Member(property.Name),
                    property.NameNode.Location,
                    $"{type.Name} has no member \"{property.Name}\".{suggestion}"
                );
            }
        }

        CheckRequired(json, type, values, place);
        return new PlanRecord(values);
    }

    /// <summary>A value that could not be read is there all the same, and has an error of its own.</summary>
    private void CheckRequired(JsonObject json, EntityType type, object?[] values, Place place)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is null && !type.Members[i].IsOptional && json.Find(type.Members[i].JsonName) is null)
            {
                errors.Add(
                    place,
                    new Location(json.Source, new TextSpan(json.Span.Start, 1)),
                    $"\"{type.Members[i].JsonName}\" is missing; {type.Name} must have it."
                );
            }
        }
    }

    private object? ReadMember(JsonValue json, ModelMember member, Step step)
    {
        if (json is JsonNull && member.AllowsNull)
        {
            return null;
        }

        if (member.Type is not SequenceType sequence)
        {
            return ReadSingle(json, member, member.Type, step);
        }

        if (json is not JsonArray array)
        {
            return Mismatch(json, "an array", member, step);
        }

        var place = step.Place;

        if (array.Items.Count < member.MinimumItems)
        {
            errors.Add(
                place,
                array.Location,
                FormattableString.Invariant(
                    $"Found {array.Items.Count} items; at least {member.MinimumItems} were expected."
                )
            );
        }

        var items = new object[array.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = ReadSingle(array.Items[i], member, sequence.Element, new Step(place, null, i))!;
        }

        return items;
    }

    private object? ReadSingle(JsonValue json, ModelMember member, RuleType type, Step step)
    {
        if (type is EntityType entity && member.Reference is null)
        {
            return json is JsonObject o ? Read(o, entity, step.Place) : Mismatch(json, "an object", member, step);
        }

        var scalar = member.Reference is null ? (ScalarType)type : ScalarType.Text;
        var value = ReadScalar(json, scalar);
        if (value is null)
        {
            return Mismatch(json, Expected(scalar), member, step);
        }

        if (ValueCheck.FindMistake(member.Constraints, value) is { } mistake)
        {
            errors.Add(step.Place, json.Location, mistake);
        }

        return value;
    }

    private static object? ReadScalar(JsonValue json, ScalarType type) =>
        (type.Kind, json) switch
        {
            (ScalarKind.Boolean, JsonBoolean flag) => flag.Value,
            (ScalarKind.Text, JsonString text) => text.Value,
            (ScalarKind.Integer, JsonNumber n) => n.TryInteger(out var whole) ? whole : null,
            (ScalarKind.Number, JsonNumber n) => n.TryDecimal(out var exact) ? exact : null,
            (ScalarKind.Date, JsonString text) => Date.TryParse(text.Value, out var date) ? date : null,
            (ScalarKind.Period, JsonString text) => Period.TryParse(text.Value, out var period) ? period : null,
            _ => null,
        };

    private static string Expected(ScalarType type) =>
        type.Kind switch
        {
            ScalarKind.Boolean => "true or false",
            ScalarKind.Text => "a text in double quotes",
            ScalarKind.Integer => "a whole number between -9223372036854775808 and 9223372036854775807",
            ScalarKind.Number => "a number of at most 28 digits",
            ScalarKind.Date => "a date like \"2027-04-23\"",
            _ => "a period like \"2027\", \"2027-H1\", \"2027-Q2\" or \"2027-04\"",
        };

    private object? Mismatch(JsonValue json, string expected, ModelMember member, Step step)
    {
        var advice = json is JsonNull && member.IsOptional ? " Leave the member out when its value is not known." : "";
        errors.Add(step.Place, json.Location, $"Found {json.Describe()}; {expected} was expected.{advice}");
        return null;
    }

    /// <summary>A step from a place to a member or an item; only containers and mistakes take it.</summary>
    private readonly record struct Step(Place From, string? Member, int Item)
    {
        public Place Place => Member is null ? From.Item(Item) : From.Member(Member);
    }
}
