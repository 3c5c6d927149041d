using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Judge.Tests.Compiling;

/// <summary>Makes a plan's objects as objects of the lowered model; references become the objects they point to.</summary>
internal sealed class ModelObjects
{
    private readonly CompiledModel model;
    private readonly PreparedPlan plan;
    private readonly Dictionary<object, object> made = new(ReferenceEqualityComparer.Instance);

    private ModelObjects(CompiledModel model, PreparedPlan plan) => (this.model, this.plan) = (model, plan);

    public static object Make(CompiledModel model, PreparedPlan plan) =>
        new ModelObjects(model, plan).Make(plan.Root, model.Schema.Plan);

    private object Make(object source, EntityType entity)
    {
        if (made.TryGetValue(source, out var known))
        {
            return known;
        }

        var type = model.TypeOf(entity);
        var target = Activator.CreateInstance(type)!;
        made.Add(source, target);
        foreach (var member in entity.Members)
        {
            type.GetProperty(member.Name)!.SetValue(target, Read(source, member));
        }

        return target;
    }

    private object? Read(object source, ModelMember member)
    {
        if (member.Type is not SequenceType { Element: var element })
        {
            return plan.Layout.Read(source, member) is { } value ? Convert(value, member, member.Type) : null;
        }

        if (plan.Layout.ReadItems(source, member) is not { } items)
        {
            return null;
        }

        var itemType = element is EntityType entity ? model.TypeOf(entity) : ((ScalarType)element).ClrType;
        var array = Array.CreateInstance(itemType, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(Convert(items[i], member, element), i);
        }

        return array;
    }

    private object Convert(object value, ModelMember member, RuleType type) =>
        member.Reference is { } collection ? Make(plan.Index.Find(collection, (string)value).Instance, collection.Item)
        : type is EntityType entity ? Make(value, entity)
        : value;
}
