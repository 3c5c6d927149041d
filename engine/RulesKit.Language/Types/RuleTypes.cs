namespace RulesKit.Language.Types;

/// <summary>Questions about types that many stages ask.</summary>
internal static class RuleTypes
{
    public static bool IsError(this RuleType type) => type is ScalarType { Kind: ScalarKind.Error };

    public static bool IsBoolean(this RuleType type) => type is ScalarType { Kind: ScalarKind.Boolean };

    /// <summary>Whether it is a single value, which can be chosen, compared and given a fallback.</summary>
    public static bool IsValue(this RuleType type) =>
        type is ScalarType { Kind: not (ScalarKind.Null or ScalarKind.Window) };

    public static bool IsNumeric(this RuleType type) => type is ScalarType { IsNumeric: true };

    public static bool IsText(this RuleType type) => type is ScalarType { Kind: ScalarKind.Text };

    /// <summary>The element type when the type is a sequence or a group, else null.</summary>
    public static RuleType? ElementType(this RuleType type) =>
        type switch
        {
            SequenceType sequence => sequence.Element,
            GroupType group => group.Element,
            _ => null,
        };

    public static bool IsSame(RuleType a, RuleType b) =>
        (a, b) switch
        {
            (SequenceType x, SequenceType y) => IsSame(x.Element, y.Element),
            (GroupType x, GroupType y) => x.Key == y.Key && IsSame(x.Element, y.Element),
            _ => ReferenceEquals(a, b),
        };
}
