using RulesKit.Language.Models;

namespace RulesKit.Engine.Plans;

/// <summary>The layout of plans that were read from JSON.</summary>
internal sealed class RecordLayout : PlanLayout
{
    private RecordLayout() { }

    public static RecordLayout Instance { get; } = new();

    public override object? Read(object owner, ModelMember member) => ((PlanRecord)owner).Values[member.Index];

    public override IReadOnlyList<object>? ReadItems(object owner, ModelMember member) =>
        (object[]?)((PlanRecord)owner).Values[member.Index];
}
