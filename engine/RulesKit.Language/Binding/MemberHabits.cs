using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Members of .NET that people are used to, and what to write in their place.</summary>
internal static class MemberHabits
{
    private const string First = "Write .First(…); of no item at all it gives no value, and the result is unknown.";
    private const string LeaveOut = "Leave it out; a sequence is used as it is.";
    private const string Order = "Write .OrderBy(…) twice, the more important key last; equal items keep their order.";

    private static readonly Dictionary<string, string> OfAny = new(StringComparer.Ordinal)
    {
        ["HasValue"] = "Ask with 'is not null' or 'is null'.",
        ["Value"] = "Read the value itself; where it is absent the result is unknown.",
        ["Equals"] = "Compare by '=='.",
        ["CompareTo"] = "Compare by '<', '>' or '=='.",
        ["ToString"] = "Values become text in a rule's \"message\" only.",
        ["GetType"] = "Expressions can't ask about types.",
    };

    private static readonly Dictionary<string, string> OfSequence = new(StringComparer.Ordinal)
    {
        ["Length"] = "Write .Count.",
        ["LongCount"] = "Write .Count.",
        ["FirstOrDefault"] = First,
        ["Single"] = First,
        ["SingleOrDefault"] = First,
        ["LastOrDefault"] = "Write .Last(…); of no item at all it gives no value, and the result is unknown.",
        ["ElementAt"] = "Write .Skip(2).First() for the third item.",
        ["MinBy"] = "Write .OrderBy(x => …).First().",
        ["MaxBy"] = "Write .OrderByDescending(x => …).First().",
        ["ToList"] = LeaveOut,
        ["ToArray"] = LeaveOut,
        ["AsEnumerable"] = LeaveOut,
        ["ThenBy"] = Order,
        ["ThenByDescending"] = Order,
        ["SelectMany"] = "Ask inside: .Any(x => x.Items.Any(y => …)).",
        ["Exists"] = "Write .Any(x => …).",
        ["TrueForAll"] = "Write .All(x => …).",
        ["FindAll"] = "Write .Where(x => …).",
    };

    private static readonly Dictionary<string, string> OfText = new(StringComparer.Ordinal)
    {
        ["Count"] = "Write .Length.",
        ["ToLower"] = "Write .ToLowerInvariant().",
        ["ToUpper"] = "Write .ToUpperInvariant().",
    };

    /// <summary>What to write in place of a member that the type does not have; null when nothing is known.</summary>
    public static string? AdviceFor(RuleType type, string name)
    {
        var special = type switch
        {
            SequenceType or GroupType => OfSequence,
            ScalarType { Kind: ScalarKind.Text } => OfText,
            _ => OfAny,
        };
        if (special.TryGetValue(name, out var advice) || OfAny.TryGetValue(name, out advice))
        {
            return advice;
        }

        return type is EntityType && SequenceMembers.Find(name) is not null
            ? $"{type.Display} is one object; .{name} asks a sequence of them."
            : null;
    }
}
