using RulesKit.Language.Models;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>How messages speak of types, and what to do about a value of the wrong one.</summary>
internal static class TypeHints
{
    /// <summary>"an integer", "a sequence of Launch", "null".</summary>
    public static string WithArticle(this RuleType type) =>
        type is ScalarType { Kind: ScalarKind.Null } ? type.Display
        : type.Display[0] is 'a' or 'e' or 'i' or 'o' or 'A' or 'E' or 'I' or 'O' ? $"an {type.Display}"
        : $"a {type.Display}";

    /// <summary>What to do about a whole expression of the wrong type; starts with a blank or is empty.</summary>
    public static string ForUse(BoundExpression value, bool wantsCondition) =>
        value.Type switch
        {
            SequenceType when wantsCondition => " Ask its items: .All(x => …) or .Any(x => …).",
            SequenceType => " Write its .Count, or one value of it.",
            EntityType entity when !wantsCondition && entity.Members.Count > 0 =>
                $" Write one of its members, such as {value.Origin.Written}.{entity.Members[0].Name}.",
            _ => "",
        };
}
