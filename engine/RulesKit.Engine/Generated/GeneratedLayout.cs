using RulesKit.Engine.Plans;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Generated;

/// <summary>Reads the caller's objects through delegates that were written when the project was built: no reflection.</summary>
internal sealed class GeneratedLayout(IReadOnlyDictionary<EntityType, Func<object, object?>[]> readers) : PlanLayout
{
    public override object? Read(object owner, ModelMember member) => readers[member.Owner][member.Index](owner);

    public override IReadOnlyList<object>? ReadItems(object owner, ModelMember member) =>
        (IReadOnlyList<object>?)readers[member.Owner][member.Index](owner);
}
