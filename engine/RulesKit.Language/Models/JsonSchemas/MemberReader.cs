using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Models.Drafts;
using RulesKit.Language.Types;

namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>Reads one property of an object schema.</summary>
internal sealed class MemberReader(
    KeywordReader keywords,
    SchemaResolver resolver,
    Func<SchemaNode, string, EntityDraft> readEntity
)
{
    private static readonly Dictionary<string, Measure> Measures = new(StringComparer.Ordinal)
    {
        ["flow"] = Measure.Flow,
        ["endStock"] = Measure.EndStock,
        ["average"] = Measure.Average,
        ["cumulative"] = Measure.Cumulative,
    };

    private static readonly Dictionary<string, PlanRole> Roles = new(StringComparer.Ordinal)
    {
        ["planId"] = PlanRole.PlanId,
        ["asOf"] = PlanRole.AsOf,
        ["currency"] = PlanRole.Currency,
        ["horizonStart"] = PlanRole.HorizonStart,
        ["horizonEnd"] = PlanRole.HorizonEnd,
    };

    /// <summary>The member, or null when its type can't be told (reported).</summary>
    public MemberDraft? Read(JsonProperty property, bool isRequired)
    {
        if (property.Value is not JsonObject schema)
        {
            keywords.Report(
                DiagnosticCatalog.WrongKind,
                property.Value.Location,
                $"\"{property.Name}\" is {property.Value.Describe()}; a schema object was expected."
            );
            return null;
        }

        var node = resolver.Resolve(schema);
        var (type, allowsNull) = TypeKeyword.Read(node, keywords);
        CheckPlacement(node, type, isProperty: true);
        var isSequence = type == "array";
        var single = node;
        if (isSequence)
        {
            if (node.Find("items")?.Value is not JsonObject items)
            {
                Report(property, $"The array \"{property.Name}\" has no \"items\"; say what its items are.");
                return null;
            }

            single = resolver.Resolve(items);
            (type, var allowsNullItems) = TypeKeyword.Read(single, keywords);
            CheckPlacement(single, type, isProperty: false);
            if (type == "array" || allowsNullItems)
            {
                Report(property, $"The items of \"{property.Name}\" can be neither arrays nor null.");
                return null;
            }
        }

        if (type is null)
        {
            return null;
        }

        var draft = new MemberDraft
        {
            JsonName = property.Name,
            Location = property.NameNode.Location,
            Name = keywords.Text(node, "x-rk-name"),
            Scalar = ScalarOf(type, single),
            Entity = type == "object" ? readEntity(single, SingularName(property.Name, isSequence)) : null,
            IsSequence = isSequence,
            IsOptional = !isRequired || allowsNull,
            AllowsNull = allowsNull,
            ReferencePointer = keywords.Text(single, "x-rk-ref"),
        };
        return WithMeaning(draft, node, single);
    }

    private MemberDraft WithMeaning(MemberDraft draft, SchemaNode node, SchemaNode single) =>
        draft with
        {
            Constraints = draft.Entity is null
                ? ConstraintReader.Read(single, draft.Scalar!, keywords)
                : ValueConstraints.None,
            MinimumItems = node.Alone.Max(layer => keywords.Count(layer, "minItems", 0)),
            Unit = keywords.Text(single, "x-rk-unit"),
            Step = keywords.Number(single, "x-rk-step"),
            Measure = keywords.Option(single, "x-rk-measure", Measures),
            IsMovable = keywords.Flag(single, "x-rk-movable"),
            Role = keywords.Option(node, "x-rk-role", Roles),
            Description = keywords.Text(node, "description"),
        };

    private ScalarType? ScalarOf(string type, SchemaNode node)
    {
        switch (type)
        {
            case "boolean":
                return ScalarType.Boolean;
            case "integer":
                return ScalarType.Integer;
            case "number":
                return ScalarType.Number;
            case "object":
                return null;
        }

        if (keywords.Text(node, "x-rk-type") is { } own)
        {
            if (own == "period")
            {
                return ScalarType.Period;
            }

            Unknown(node, "x-rk-type", own, "period");
        }

        if (keywords.Text(node, "format") is { } format)
        {
            if (format == "date")
            {
                return ScalarType.Date;
            }

            Unknown(node, "format", format, "date");
        }

        return ScalarType.Text;
    }

    private void Unknown(SchemaNode node, string keyword, string found, string expected) =>
        keywords.Report(
            DiagnosticCatalog.UnknownOption,
            node.Find(keyword)!.Value.Location,
            $"{keyword} is \"{found}\"; models understand \"{expected}\" only."
        );

    private void CheckPlacement(SchemaNode node, string? type, bool isProperty)
    {
        if (type is not null)
        {
            KeywordPlacement.Check(node, type, isProperty, keywords);
            KeywordRepeats.Check(node, keywords);
        }
    }

    private static string SingularName(string name, bool isSequence) =>
        isSequence && name.EndsWith("s", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1) : name;

    private void Report(JsonProperty property, string message) =>
        keywords.Report(DiagnosticCatalog.InvalidModel, property.NameNode.Location, message);
}
