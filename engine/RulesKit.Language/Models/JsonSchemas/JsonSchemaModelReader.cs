using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Models.Drafts;
using RulesKit.Language.Text;

namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>
/// Reads a model from a JSON Schema file: the subset of draft 2020-12 in <see cref="SchemaKeywords"/>. A keyword that
/// is not understood is an error, since a check that is silently left out would let plans pass.
/// </summary>
internal sealed class JsonSchemaModelReader
{
    private readonly DiagnosticBag diagnostics;
    private readonly KeywordReader keywords;
    private readonly SchemaResolver resolver;
    private readonly MemberReader members;
    private readonly Dictionary<JsonObject, EntityDraft> entities = [];
    private readonly UniqueNames entityNames = new();

    private JsonSchemaModelReader(JsonObject root, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        keywords = new KeywordReader(diagnostics);
        resolver = new SchemaResolver(root, keywords);
        members = new MemberReader(keywords, resolver, ReadEntity);
    }

    /// <summary>The model, or null when an error was reported.</summary>
    public static ModelSchema? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var document = JsonReader.Read(source);
        foreach (var error in document.Errors)
        {
            diagnostics.Add(DiagnosticCatalog.InvalidJson, error.Location, error.Message);
        }

        if (document.Errors.Count > 0 || document.Root is null)
        {
            return null;
        }

        if (document.Root is not JsonObject root)
        {
            diagnostics.Add(
                DiagnosticCatalog.WrongKind,
                document.Root.Location,
                $"A model is a JSON Schema, which is an object; found {document.Root.Describe()}."
            );
            return null;
        }

        return new JsonSchemaModelReader(root, diagnostics).ReadModel(root);
    }

    private ModelSchema? ReadModel(JsonObject root)
    {
        var before = diagnostics.Count;
        var node = resolver.Resolve(root);
        CheckIsObject(node);
        var title = keywords.Text(node, "title") ?? "Plan";
        var plan = ReadEntity(node, "Plan");
        return diagnostics.Count > before
            ? null
            : new ModelBuilder(diagnostics).Build(title, plan, [.. entities.Values]);
    }

    private EntityDraft ReadEntity(SchemaNode node, string nameHint)
    {
        var shapeLayer = node.ShapeLayer;
        var shape = node.Layers[shapeLayer];
        CheckSiblings(node, shapeLayer);
        if (entities.TryGetValue(shape, out var known))
        {
            return known;
        }

        var name = entityNames.Take(MemberName.FromJson(node.DefinitionNames[shapeLayer] ?? nameHint) ?? "Item");
        var entity = new EntityDraft(name, (shape.Find("properties")?.NameNode ?? (JsonValue)shape).Location);
        entities.Add(shape, entity);
        entity.Key = keywords.Texts(node, "x-rk-key");
        entity.DatedBy = keywords.Text(node, "x-rk-dated");
        entity.CurrencyMember = keywords.Text(node, "x-rk-currency");
        ReadMembers(node, entity);
        return entity;
    }

    private void CheckIsObject(SchemaNode root)
    {
        var (type, allowsNull) = TypeKeyword.Read(root, keywords);
        if (type is not null && (type != "object" || allowsNull))
        {
            Report(root.Find("type")!.Value.Location, "A plan is an object; say \"type\": \"object\".");
        }

        KeywordPlacement.Check(root, "object", isProperty: false, keywords);
    }

    /// <summary>An object is one type wherever it is referred to, so nothing beside a $ref can change it.</summary>
    private void CheckSiblings(SchemaNode node, int shapeLayer)
    {
        var siblings = node
            .Layers.Take(shapeLayer)
            .SelectMany(layer => layer.Properties)
            .Where(p => SchemaKeywords.UseOf(p.Name) == KeywordUse.Object);
        foreach (var sibling in siblings)
        {
            Report(
                sibling.NameNode.Location,
                $"\"{sibling.Name}\" stands beside a $ref to an object; write it into the definition, which is one for all."
            );
        }
    }

    private void ReadMembers(SchemaNode node, EntityDraft entity)
    {
        if (node.Find("properties")?.Value is not JsonObject properties)
        {
            Report(node.Nearest.Location, $"{entity.Name} has no \"properties\"; an object says which members it has.");
            return;
        }

        if (node.Find("additionalProperties")?.Value is not JsonBoolean { Value: false })
        {
            Report(
                entity.Location,
                $"{entity.Name} must say \"additionalProperties\": false, so that a misspelt name in a plan is an error."
            );
        }

        var required = keywords.Texts(node, "required");
        foreach (var name in required.Where(name => properties.Find(name) is null))
        {
            Report(
                node.Find("required")!.Value.Location,
                $"\"{name}\" is required but stands not under properties.{NearestName.Suggestion(name, properties.Properties.Select(p => p.Name))}"
            );
        }

        foreach (var property in properties.Properties.Where(p => p.Name != "$schema"))
        {
            if (members.Read(property, required.Contains(property.Name)) is { } member)
            {
                entity.Members.Add(member);
            }
        }
    }

    private void Report(Location location, string message) =>
        diagnostics.Add(DiagnosticCatalog.InvalidModel, location, message);
}
