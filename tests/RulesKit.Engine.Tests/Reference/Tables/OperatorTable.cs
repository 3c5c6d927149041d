using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;

namespace RulesKit.Engine.Tests.Reference.Tables;

/// <summary>The operators by how tightly they bind, as the parser has them.</summary>
internal static class OperatorTable
{
    private static readonly string[] Symbols =
    [
        "*",
        "/",
        "%",
        "+",
        "-",
        "<",
        "<=",
        ">",
        ">=",
        "is",
        "==",
        "!=",
        "&&",
        "||",
        "??",
    ];

    /// <summary>Every binary operator and how it is written.</summary>
    public static IReadOnlyDictionary<TokenKind, string> Binary { get; } = Symbols.ToDictionary(KindOf);

    public static string Make() =>
        MarkdownTable.Of(
            ["operators", "grouping"],
            [
                ["`.` and calls", "left"],
                ["`!x` `-x` `+x`", ""],
                .. Binary
                    .GroupBy(b => Precedence.Of(b.Key))
                    .OrderByDescending(level => level.Key)
                    .Select(level =>
                        new[]
                        {
                            string.Join(' ', level.Select(b => MarkdownTable.Code(b.Value))),
                            level.Key == Precedence.Coalesce ? "right" : "left",
                        }
                    ),
                ["`a ? b : c`", "right"],
                ["`x => …`", "right"],
            ]
        );

    /// <summary>The kind that the scanner gives to what stands between two names.</summary>
    private static TokenKind KindOf(string symbol) =>
        Lexer.Scan(new SyntaxReporter(ExpressionText.Of($"a {symbol} b"), new DiagnosticBag(), most: 1))[1].Kind;
}
