using RulesKit.Engine.Plans;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Tests.Explaining;

/// <summary>Remembers which members of which objects were read.</summary>
internal sealed class TracingLayout(PlanLayout inner) : PlanLayout
{
    public HashSet<(object Owner, ModelMember Member)> Reads { get; } = [];

    public override object? Read(object owner, ModelMember member)
    {
        Reads.Add((owner, member));
        return inner.Read(owner, member);
    }

    public override IReadOnlyList<object>? ReadItems(object owner, ModelMember member)
    {
        Reads.Add((owner, member));
        return inner.ReadItems(owner, member);
    }
}
