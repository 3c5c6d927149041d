using RulesKit.Language.Models;

namespace RulesKit.Engine.Plans;

/// <summary>The layout of plans that are made of a caller's own objects.</summary>
/// <remarks>Reflection is done once, when the layout is made; from then on properties are read by delegates.</remarks>
internal sealed class ClrLayout : PlanLayout
{
    private readonly IReadOnlyDictionary<EntityType, ClrMember[]> members;

    public ClrLayout(IReadOnlyDictionary<EntityType, ClrMember[]> members) => this.members = members;

    /// <summary>Finds a property for each member of a model. Slow: keep the layout.</summary>
    /// <exception cref="PlanModelMismatchException">The type does not fit the model; every mismatch is listed.</exception>
    public static ClrLayout For(ModelSchema model, Type root) => new ClrLayoutBuilder(root).Build(model);

    public override object? Read(object owner, ModelMember member) => MemberOf(member).Read(owner);

    public override IReadOnlyList<object>? ReadItems(object owner, ModelMember member) =>
        (IReadOnlyList<object>?)MemberOf(member).Read(owner);

    /// <summary>The property that holds a member.</summary>
    public ClrMember MemberOf(ModelMember member) => members[member.Owner][member.Index];
}
