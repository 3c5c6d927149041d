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
                values[member.Index] = ReadMember(property.Value, member, place.Member(property.Name));
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

        foreach (var member in type.Members.Where(m => !m.IsOptional && json.Find(m.JsonName) is null))
        {
            errors.Add(
                place,
                new Location(json.Source, new TextSpan(json.Span.Start, 1)),
                $"\"{member.JsonName}\" is missing; {type.Name} must have it."
            );
        }

        return new PlanRecord(json, values);
    }

    private object? ReadMember(JsonValue json, ModelMember member, Place place)
    {
        if (json is JsonNull && member.AllowsNull)
        {
            return null;
        }

        if (member.Type is not SequenceType sequence)
        {
            return ReadSingle(json, member, member.Type, place);
        }

        if (json is not JsonArray array)
        {
            return Mismatch(json, "an array", member, place);
        }

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
            items[i] = ReadSingle(array.Items[i], member, sequence.Element, place.Item(i))!;
        }

        return items;
    }

    private object? ReadSingle(JsonValue json, ModelMember member, RuleType type, Place place)
    {
        if (type is EntityType entity && member.Reference is null)
        {
            return json is JsonObject o ? Read(o, entity, place) : Mismatch(json, "an object", member, place);
        }

        var scalar = member.Reference is null ? (ScalarType)type : ScalarType.Text;
        var value = ReadScalar(json, scalar);
        if (value is null)
        {
            return Mismatch(json, Expected(scalar), member, place);
        }

        if (ValueCheck.FindMistake(member.Constraints, value) is { } mistake)
        {
            errors.Add(place, json.Location, mistake);
        }

        return value;
    }

    private static object? ReadScalar(JsonValue json, ScalarType type) =>
        (type.Kind, json) switch
        {
            (ScalarKind.Boolean, JsonBoolean flag) => flag.Value,
            (ScalarKind.Text, JsonString text) => text.Value,
            (ScalarKind.Integer, JsonNumber n) => ExactNumber.TryInteger(n.Text, out var whole) ? whole : null,
            (ScalarKind.Number, JsonNumber n) => ExactNumber.TryDecimal(n.Text, out var exact) ? exact : null,
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

    private object? Mismatch(JsonValue json, string expected, ModelMember member, Place place)
    {
        var advice = json is JsonNull && member.IsOptional ? " Leave the member out when its value is not known." : "";
        errors.Add(place, json.Location, $"Found {json.Describe()}; {expected} was expected.{advice}");
        return null;
    }
}
