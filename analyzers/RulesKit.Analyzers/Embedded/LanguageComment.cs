using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.Analyzers.Embedded;

/// <summary>The comment that says in which language a literal is written: <c>// lang=rule</c>, or <c>/* lang=rule,Acme.Plan */</c>.</summary>
/// <param name="Plan">The type of plans; null when the comment does not say it.</param>
internal sealed record LanguageComment(string? Plan)
{
    private const string Mark = "lang=rule";

    /// <summary>Whether a file can have such a comment.</summary>
    public static bool MayBeIn(SourceText text) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(text.ToString(), Mark, CompareOptions.OrdinalIgnoreCase) >= 0;

    /// <summary>The comment right before a literal, or before the statement or member that it is a part of; null without one.</summary>
    public static LanguageComment? Of(LiteralExpressionSyntax literal)
    {
        var first = WholeOf(literal).GetFirstToken();
        if (first != literal.Token)
        {
            // What is put together is read as one, from its first literal on.
            return null;
        }

        return In(first.LeadingTrivia) ?? In(first.GetPreviousToken().TrailingTrivia) ?? OfOwner(literal);
    }

    /// <summary>The whole text that a literal is a part of.</summary>
    public static ExpressionSyntax WholeOf(LiteralExpressionSyntax literal)
    {
        ExpressionSyntax whole = literal;
        while (
            whole.Parent
                is ParenthesizedExpressionSyntax
                    or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
        )
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        return whole;
    }

    /// <summary>Of a variable's, field's or property's first value.</summary>
    private static LanguageComment? OfOwner(LiteralExpressionSyntax literal)
    {
        var owner = WholeOf(literal).Parent is EqualsValueClauseSyntax { Parent: { } declared }
            ? declared.FirstAncestorOrSelf<SyntaxNode>(n => n is StatementSyntax or MemberDeclarationSyntax)
            : null;
        return owner is null ? null : In(owner.GetLeadingTrivia());
    }

    private static LanguageComment? In(SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
        {
            if (piece.IsKind(SyntaxKind.SingleLineCommentTrivia) || piece.IsKind(SyntaxKind.MultiLineCommentTrivia))
            {
                if (Read(piece.ToString()) is { } comment)
                {
                    return comment;
                }
            }
        }

        return null;
    }

    private static LanguageComment? Read(string comment)
    {
        var text = comment.Trim('/', '*', ' ', '\t');
        if (!text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = text.Substring(Mark.Length);
        return rest.Length == 0 ? new LanguageComment(Plan: null)
            : rest[0] == ',' ? new LanguageComment(rest.Substring(1).Trim())
            : null;
    }
}
