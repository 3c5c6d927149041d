using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>How long the arrays of a plan are, by the member that holds them.</summary>
internal sealed class PlanSizes
{
    private readonly Dictionary<ModelMember, int> longest = [];

    /// <summary>The items of the longest array of the plan.</summary>
    public int Longest { get; private set; }

    /// <summary>The items of the longest array that a member holds anywhere in the plan.</summary>
    public int Of(ModelMember member) => longest.GetValueOrDefault(member);

    /// <summary>Counts the arrays of one object.</summary>
    public void Count(PlanLayout layout, object owner, EntityType type)
    {
        foreach (var member in type.Sequences)
        {
            var count = layout.ReadItems(owner, member)?.Count ?? 0;
            if (count > Of(member))
            {
                longest[member] = count;
                Longest = Math.Max(Longest, count);
            }
        }
    }
}
