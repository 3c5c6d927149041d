using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Square brackets and braces: indexing, lists, blocks and patterns of C# that the language does not have.</summary>
internal sealed class ForeignBrackets(SyntaxReporter reporter)
{
    private const string Index =
        "Items are not taken by number or name; use .First(), .Last(), .At(period), or .Skip(2).First() for the third.";

    private const string List =
        "Lists are named under \"constants\" in the rule set, as { \"markets\": [\"CN\", \"HK\"] }; a few values can stand behind 'is': x is \"CN\" or \"HK\".";

    private const string Brace =
        "Braces are no part of the language: it has no blocks, no objects and no property patterns.";

    private readonly string text = reporter.Text.Text;
    private int tokensSeen;
    private bool isWordSeen;

    /// <summary>Everything from an opening bracket to its closing one as one Bad token; null when there is none.</summary>
    public Token? Scan(IReadOnlyList<Token> before, ref int position)
    {
        if (text[position] is not ('[' or ']' or '{' or '}'))
        {
            return null;
        }

        var isSquare = text[position] is '[' or ']';
        var end = text[position] is '[' or '{' ? FindEnd(position) : position + 1;
        var span = TextSpan.FromBounds(position, end);
        position = end;
        if (!IsTold(before))
        {
            var isBehindOperand = before.Count > 0 && before[before.Count - 1].EndsOperand;
            var message =
                !isSquare ? Brace
                : isBehindOperand ? Index
                : List;
            reporter.Report(DiagnosticCatalog.NotInLanguage, span, message);
        }

        return new Token(TokenKind.Bad, span);
    }

    /// <summary>Whether the brackets belong to a mistake that is reported: new[] { 1, 2 }, x switch { … }, if (a) { … }.</summary>
    private bool IsTold(IReadOnlyList<Token> before)
    {
        for (; tokensSeen < before.Count; tokensSeen++)
        {
            var isMember = tokensSeen > 0 && before[tokensSeen - 1].Kind == TokenKind.Dot;
            isWordSeen |= before[tokensSeen].IsCSharpWord && !isMember;
        }

        return isWordSeen || (before.Count > 0 && before[before.Count - 1].Kind == TokenKind.Bad);
    }

    /// <summary>Where the bracket at a position closes; the end of the text when it never does.</summary>
    private int FindEnd(int position)
    {
        var depth = 0;
        var isInText = false;
        for (var i = position; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when isInText:
                    i++;
                    break;
                case '"':
                    isInText = !isInText;
                    break;
                case '[' or '{' when !isInText:
                    depth++;
                    break;
                case ']' or '}' when !isInText && --depth == 0:
                    return i + 1;
            }
        }

        return text.Length;
    }
}
