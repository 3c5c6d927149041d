using RulesKit.Language.Syntax;

namespace RulesKit.Engine.Mutation;

/// <summary>How operators are written.</summary>
internal static class Operators
{
    private static readonly string[] All = ["<", "<=", ">", ">=", "==", "!="];

    public static bool IsComparison(TokenKind kind) =>
        kind
            is TokenKind.Less
                or TokenKind.LessOrEqual
                or TokenKind.Greater
                or TokenKind.GreaterOrEqual
                or TokenKind.Equal
                or TokenKind.NotEqual;

    public static bool IsLogical(TokenKind kind) => kind is TokenKind.And or TokenKind.Or;

    /// <summary>All that can stand where one stands.</summary>
    public static IEnumerable<string> OthersThan(string written, bool isOrdered) =>
        isOrdered ? All.Where(o => o != written)
        : written == "==" ? ["!="]
        : ["=="];
}
