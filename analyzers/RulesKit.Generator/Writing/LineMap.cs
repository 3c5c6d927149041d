using System.Text;
using RulesKit.Language.Lowering;
using RulesKit.Language.Syntax;

namespace RulesKit.Generator.Writing;

/// <summary>
/// Writes edited expressions so that the compiler reports on the characters of the rule set: each piece stands on a
/// line of its own, below a <c>#line</c> that says where it comes from.
/// </summary>
/// <param name="path">The rule set's file.</param>
internal sealed class LineMap(string path)
{
    /// <summary>The compiler's own bound of columns in <c>#line</c>.</summary>
    private const int LastColumn = 65536;

    private readonly bool canBeNamed = path.All(c => c != '"' && !char.IsControl(c));

    /// <summary>An expression, from a line of its own to a line of its own.</summary>
    public string Write(ExpressionText text, IReadOnlyList<TextPiece> pieces)
    {
        var written = new StringBuilder();
        var pending = "";
        foreach (var piece in pieces.SelectMany(Split))
        {
            if (piece.Span.Length > 0)
            {
                // What stands for other characters stands for all of them, wherever in it a mistake is.
                StartLine(written, text, piece.Span, piece.IsKept ? pending.Length : piece.Text.Length);
                written.Append(pending).Append(piece.Text);
                pending = "";
            }
            else if (piece.Text == "?")
            {
                // It is one token with the dot behind it.
                pending = piece.Text;
            }
            else
            {
                written.Append(piece.Text);
            }
        }

        return written.Append(End).ToString();
    }

    /// <summary>One expression of generated code, whose name comes from a rule set.</summary>
    /// <param name="text">The text that names it.</param>
    /// <param name="span">The name's characters.</param>
    /// <param name="before">What stands before the name.</param>
    /// <param name="from">From the name on.</param>
    public string WriteName(ExpressionText text, RuleSpan span, string before, string from)
    {
        var written = new StringBuilder();
        StartLine(written, text, span, before.Length);
        return written.Append(before).Append(from).Append(End).ToString();
    }

    private string End => canBeNamed ? "\n#line default\n" : "\n";

    private void StartLine(StringBuilder written, ExpressionText text, RuleSpan span, int offset)
    {
        var location = text.Locate(span);
        var (start, end) = (location.Start, location.End);
        written.Append('\n');
        if (canBeNamed && start.Column <= LastColumn && end.Column <= LastColumn)
        {
            var mark = offset == 0 ? "" : FormattableString.Invariant($" {offset}");
            written.Append(
                FormattableString.Invariant(
                    $"#line ({start.Line},{start.Column})-({end.Line},{end.Column}){mark} \"{path}\"\n"
                )
            );
        }
    }

    /// <summary>
    /// Cuts behind texts, whose quotes have escapes in JSON and so shift what follows, and behind the ends of lines.
    /// </summary>
    private static IEnumerable<TextPiece> Split(TextPiece piece)
    {
        if (!piece.IsKept)
        {
            yield return piece;
            yield break;
        }

        var start = 0;
        for (var i = 0; i < piece.Text.Length; i++)
        {
            var isEnd = piece.Text[i] == '\n';
            if (piece.Text[i] == '"')
            {
                for (i++; i < piece.Text.Length && piece.Text[i] != '"'; i++)
                {
                    i += piece.Text[i] == '\\' ? 1 : 0;
                }

                isEnd = true;
            }

            if (isEnd && i + 1 < piece.Text.Length)
            {
                yield return Cut(piece, start, i + 1);
                start = i + 1;
            }
        }

        yield return Cut(piece, start, piece.Text.Length);
    }

    private static TextPiece Cut(TextPiece piece, int start, int end) =>
        new(
            piece.Text.Substring(start, end - start),
            new RuleSpan(piece.Span.Start + start, end - start),
            IsKept: true
        );
}
