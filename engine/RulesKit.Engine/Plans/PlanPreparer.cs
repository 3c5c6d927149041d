using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>Reads plans, from text or from objects, and holds them against their model.</summary>
internal static class PlanPreparer
{
    /// <summary>Reads a plan from its text.</summary>
    public static PlanReading Read(SourceText source, ModelSchema model, JsonLimits? limits = null) =>
        Scan(source, model, limits ?? JsonLimits.Default) is { } plan
            ? new PlanReading(plan, [])
            : ReadTree(source, model, limits);

    /// <summary>The plan, when there is nothing to say about its text; null leaves it to <see cref="ReadTree"/>.</summary>
    internal static PreparedPlan? Scan(SourceText source, ModelSchema model, JsonLimits limits)
    {
        if (RecordScanner.TryRead(source, model, limits) is not { } record)
        {
            return null;
        }

        var errors = new PlanErrors(null);
        var tree = new Lazy<JsonObject>(
            () => (JsonObject)JsonReader.Read(source, limits).Root!,
            LazyThreadSafetyMode.PublicationOnly
        );
        var plan = Complete(record, model, RecordLayout.Instance, errors, source, tree);
        return errors.IsEmpty ? plan : null;
    }

    /// <summary>Reads a plan from its text by way of a tree of JSON, which has a place for every mistake.</summary>
    internal static PlanReading ReadTree(SourceText source, ModelSchema model, JsonLimits? limits = null)
    {
        var document = JsonReader.Read(source, limits);
        if (document.Errors.Count > 0 || document.Root is null)
        {
            return new PlanReading(
                null,
                document.Errors.Select(e => new PlanError(null, e.Location, e.Message)).ToArray()
            );
        }

        if (document.Root is JsonObject root)
        {
            return Read(root, model);
        }

        var message = $"A plan is an object; found {document.Root.Describe()}.";
        return new PlanReading(null, [new PlanError("", document.Root.Location, message)]);
    }

    /// <summary>Reads a plan from JSON that was read before.</summary>
    public static PlanReading Read(JsonObject root, ModelSchema model)
    {
        var errors = new PlanErrors(root);
        var record = new RecordReader(errors).Read(root, model.Plan, Place.Root);

        // References and keys are looked at in any case where no object is broken, so that all mistakes are shown at once.
        var plan = Complete(record, model, RecordLayout.Instance, errors, root.Source, new(root));
        return Finish(plan, errors);
    }

    /// <summary>Prepares a plan made of a caller's own objects.</summary>
    public static PlanReading Prepare(object root, ModelSchema model, PlanLayout layout)
    {
        var errors = new PlanErrors(null);
        var checks = new ObjectChecks(layout, errors);
        if (!PlanWalk.Visit(layout, root, model.Plan, checks.Check))
        {
            errors.Add(Place.Root, "Objects are nested too deep here; does one contain itself?");
            return Finish(null, errors);
        }

        return Finish(errors.IsEmpty ? Complete(root, model, layout, errors, null, null) : null, errors);
    }

    private static PlanReading Finish(PreparedPlan? plan, PlanErrors errors) =>
        errors.IsEmpty ? new PlanReading(plan, []) : new PlanReading(null, errors.ToSorted());

    private static PreparedPlan? Complete(
        object root,
        ModelSchema model,
        PlanLayout layout,
        PlanErrors errors,
        SourceText? source,
        Lazy<JsonObject>? tree
    )
    {
        var index = PlanIndexBuilder.Build(root, model, layout);
        var references = new ReferenceChecks(layout, index, errors);
        var objects = 0;
        var sizes = new PlanSizes();
        PlanWalk.Visit(
            layout,
            root,
            model.Plan,
            (owner, type, place) =>
            {
                objects++;
                sizes.Count(layout, owner, type);
                references.Check(owner, type, place);
            }
        );
        if (!errors.IsEmpty)
        {
            return null;
        }

        var roles = new PlanRoles(root, model, layout);
        return new PreparedPlan(model, layout, root, index, roles.ReadHorizon(errors))
        {
            Id = roles.Read(PlanRole.PlanId) as string,
            AsOf = roles.Read(PlanRole.AsOf) as Date?,
            Currency = roles.Read(PlanRole.Currency) as string,
            ObjectCount = objects,
            Sizes = sizes,
            Source = source,
            Tree = tree,
        };
    }
}
