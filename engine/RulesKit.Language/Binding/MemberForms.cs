using RulesKit.Language.Models;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>The members of each type by name, and what to say when one is written in the wrong form.</summary>
internal static class MemberForms
{
    public static IReadOnlyCollection<string> NamesOf(RuleType type) =>
        type switch
        {
            EntityType entity => entity.Members.Select(m => m.Name).ToArray(),
            GroupType => [.. SequenceMembers.Names, "Key"],
            SequenceType => SequenceMembers.Names,
            ScalarType scalar => Intrinsics.Of(scalar).Select(i => i.Name).Distinct(StringComparer.Ordinal).ToArray(),
            _ => [],
        };

    /// <summary>A message for a member that exists but is written with brackets where it has none, or the reverse.</summary>
    public static string? Find(RuleType type, string name, bool isCall)
    {
        if (!NamesOf(type).Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        return isCall ? $"'{name}' takes no brackets; write .{name}." : $"'{name}' needs brackets; write .{name}(…).";
    }
}
