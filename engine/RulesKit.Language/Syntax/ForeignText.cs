using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>
/// Characters that are no part of the language but that people write: comments, letters of other alphabets, characters
/// that can't be seen, other quotes, brackets and operators of C#. Each is reported once, as a whole.
/// </summary>
internal sealed class ForeignText(SyntaxReporter reporter)
{
    private readonly string text = reporter.Text.Text;
    private ForeignBrackets? brackets;

    /// <summary>Skips white space; comments and characters that can't be seen are reported and skipped too.</summary>
    public void SkipBlank(ref int position)
    {
        while (position < text.Length)
        {
            var c = text[position];
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                position++;
            }
            else if (c == '/' && position + 1 < text.Length && text[position + 1] is '/' or '*')
            {
                SkipComment(ref position);
            }
            else if (IsInvisible(c))
            {
                SkipInvisible(ref position);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Something of another language that starts at the position, as a Bad token; null when nothing does.</summary>
    /// <param name="before">The tokens before it.</param>
    /// <param name="position">Moved behind it.</param>
    public Token? Scan(IReadOnlyList<Token> before, ref int position) =>
        IsForeignLetter(position)
            ? ScanWord(position, ref position)
            : ForeignTextLiteral.Scan(reporter, ref position)
                ?? (brackets ??= new ForeignBrackets(reporter)).Scan(before, ref position)
                ?? CSharpSymbols.Scan(reporter, ref position);

    /// <summary>Whether a letter, digit or accent that is not ASCII stands at a position.</summary>
    public bool IsForeignLetter(int position) =>
        text[position] > '\u007F' && (char.IsLetterOrDigit(text, position) || IsMark(position));

    /// <summary>A word with letters of other alphabets in it.</summary>
    public Token ScanWord(int start, ref int position)
    {
        var foreign = -1;
        for (position = start; position < text.Length; position += IsPair(position) ? 2 : 1)
        {
            var isForeign = IsForeignLetter(position);
            if (!isForeign && !Lexer.IsNameCharacter(text[position]))
            {
                break;
            }

            foreign = isForeign && foreign < 0 ? position : foreign;
        }

        var span = TextSpan.FromBounds(start, position);
        var letter = text.Substring(foreign, IsPair(foreign) ? 2 : 1);
        var code = char.ConvertToUtf32(text, foreign).ToString("X4", CultureInfo.InvariantCulture);
        reporter.Report(
            DiagnosticCatalog.Syntax,
            span,
            $"'{reporter.Text.Slice(span)}' holds '{letter}' (U+{code}). Names are written in A to Z, a to z, digits and underscores; letters that only look like these are others."
        );
        return new Token(TokenKind.Bad, span);
    }

    /// <summary>A character that starts nothing at all.</summary>
    public Token ScanCharacter(ref int position)
    {
        var span = new TextSpan(position, IsPair(position) ? 2 : 1);
        var found = span.Length == 2 ? $"'{reporter.Text.Slice(span)}'" : CharacterName.Of(text[position]);
        position = span.End;
        reporter.Report(DiagnosticCatalog.Syntax, span, $"Found {found}, which no expression contains.");
        return new Token(TokenKind.Bad, span);
    }

    private void SkipComment(ref int position)
    {
        var isBlock = text[position + 1] == '*';
        var end = isBlock
            ? text.IndexOf("*/", position + 2, StringComparison.Ordinal)
            : text.IndexOfAny(['\n', '\r'], position);
        var span = TextSpan.FromBounds(position, end < 0 ? text.Length : end + (isBlock ? 2 : 0));
        position = span.End;
        reporter.Report(
            DiagnosticCatalog.NotInLanguage,
            span,
            "Expressions have no comments; say why in the rule's \"reason\"."
        );
    }

    private void SkipInvisible(ref int position)
    {
        var start = position;
        while (position < text.Length && IsInvisible(text[position]))
        {
            position++;
        }

        reporter.Report(
            DiagnosticCatalog.Syntax,
            TextSpan.FromBounds(start, position),
            FormattableString.Invariant(
                $"Found the character U+{(int)text[start]:X4}, which can't be seen and which no expression contains. Remove it."
            )
        );
    }

    private static bool IsInvisible(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private bool IsMark(int position) =>
        CharUnicodeInfo.GetUnicodeCategory(text, position)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;

    private bool IsPair(int position) =>
        char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
}
