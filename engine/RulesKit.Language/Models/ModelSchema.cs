using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Models.JsonSchemas;
using RulesKit.Language.Text;

namespace RulesKit.Language.Models;

/// <summary>The schema that plans follow and rules are bound against. Immutable and thread-safe.</summary>
/// <remarks>Made from a JSON Schema file or from CLR types; nothing behind it knows which.</remarks>
public sealed class ModelSchema
{
    internal ModelSchema(
        string title,
        EntityType plan,
        IReadOnlyList<EntityType> entities,
        IReadOnlyList<ModelCollection> collections
    )
    {
        Title = title;
        Plan = plan;
        Entities = entities;
        Collections = collections;
        Roles = FindRoles(plan, []);
    }

    /// <summary>The model's title, for people.</summary>
    public string Title { get; }

    /// <summary>The object that a plan's document is.</summary>
    internal EntityType Plan { get; }

    /// <summary>Every object of the model, the plan among them.</summary>
    internal IReadOnlyList<EntityType> Entities { get; }

    /// <summary>The collections at the root that references can point into, by ordinal.</summary>
    internal IReadOnlyList<ModelCollection> Collections { get; }

    /// <summary>Where a plan's id, asOf, currency and horizon stand: the members to walk from the plan.</summary>
    internal IReadOnlyDictionary<PlanRole, IReadOnlyList<ModelMember>> Roles { get; }

    internal bool HasHorizon => Roles.ContainsKey(PlanRole.HorizonStart) && Roles.ContainsKey(PlanRole.HorizonEnd);

    /// <summary>Makes a model from a JSON Schema.</summary>
    /// <param name="text">The schema: a subset of draft 2020-12 with <c>x-rk-*</c> keywords.</param>
    /// <param name="path">The file name shown in messages; null for text that has no file.</param>
    /// <exception cref="ModelException">The schema has mistakes; all of them are listed.</exception>
    public static ModelSchema FromJsonSchema(string text, string? path = null)
    {
        var diagnostics = new DiagnosticBag();
        var model = JsonSchemaModelReader.Read(new SourceText(text, path), diagnostics);
        return model ?? throw new ModelException(diagnostics.ToSorted());
    }

    /// <summary>Makes a model from the type that plans have in C#.</summary>
    /// <remarks>
    /// Members are the public properties that JSON can fill; the attributes of <c>RulesKit.Language.Models.Clr</c>
    /// say what types can't. A member is optional when it may be null. Reflection is done here and never again.
    /// </remarks>
    /// <typeparam name="TPlan">The type of plans.</typeparam>
    /// <exception cref="ModelException">The type has mistakes; all of them are listed.</exception>
    public static ModelSchema FromClr<TPlan>() => FromClr(typeof(TPlan));

    /// <inheritdoc cref="FromClr{TPlan}"/>
    /// <param name="plan">The type of plans.</param>
    public static ModelSchema FromClr(Type plan)
    {
        if (plan is null)
        {
            throw new ArgumentNullException(nameof(plan));
        }

        var diagnostics = new DiagnosticBag();
        return ClrModelReader.Read(plan, diagnostics) ?? throw new ModelException(diagnostics.ToSorted());
    }

    private static Dictionary<PlanRole, IReadOnlyList<ModelMember>> FindRoles(
        EntityType entity,
        IReadOnlyList<ModelMember> path
    )
    {
        var roles = new Dictionary<PlanRole, IReadOnlyList<ModelMember>>();
        foreach (var member in entity.Members)
        {
            IReadOnlyList<ModelMember> here = [.. path, member];
            if (member.Role is { } role)
            {
                roles[role] = here;
            }
            else if (member.Type is EntityType inner && member.Reference is null && path.Count < 4)
            {
                foreach (var found in FindRoles(inner, here))
                {
                    roles[found.Key] = found.Value;
                }
            }
        }

        return roles;
    }
}
