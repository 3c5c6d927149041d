using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RuleNode = RulesKit.Language.Syntax.Nodes.SyntaxNode;
using RuleTree = RulesKit.Language.Syntax.SyntaxTree;

namespace RulesKit.Analyzers.Workflows;

/// <summary>Walks an expression of RulesEngine, finds the types of what it reads where they are known, and constructs with a surprise.</summary>
internal sealed class ExpressionWalk(ExpressionText text, Func<string, ITypeSymbol?> typeOfName)
{
    private readonly List<ExpressionFinding> found = [];
    private readonly Dictionary<string, ITypeSymbol?> variables = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Everything that is found of a tree without mistakes.</summary>
    public static IReadOnlyList<ExpressionFinding> Of(RuleTree tree, Func<string, ITypeSymbol?> typeOfName)
    {
        var walk = new ExpressionWalk(tree.Text, typeOfName);
        walk.Visit(tree.Root);
        return walk.found;
    }

    /// <summary>Looks at a node and all below it; gives its type where that is known.</summary>
    private ITypeSymbol? Visit(RuleNode node)
    {
        switch (node)
        {
            case ParenthesizedSyntax brackets:
                return Visit(brackets.Inner);
            case NameSyntax name:
                return variables.TryGetValue(name.Name, out var variable) ? variable : typeOfName(name.Name);
            case MemberSyntax member:
                return VisitMember(member);
            case CallSyntax call:
                return VisitCall(call);
            case BinarySyntax binary:
                VisitBinary(binary);
                return null;
            default:
                foreach (var child in node.Children)
                {
                    Visit(child);
                }

                return null;
        }
    }

    private ITypeSymbol? VisitMember(MemberSyntax member)
    {
        if (Visit(member.Receiver) is not { } owner)
        {
            return null;
        }

        if (MemberFinder.IsClosed(owner) && !MemberFinder.Has(owner, member.Name))
        {
            var hint = NearestName.Hint(member.Name, MemberFinder.Names(owner));
            Find(
                DiagnosticCatalog.InputMember,
                member.NameSpan,
                $"{owner.Name} has no member '{member.Name}', so that the rule is broken for every input.{hint}",
                hint.Name is { } name ? Mend.Suggested($"Write '{name}'", text.Edit(member.NameSpan, name)) : null
            );
            return null;
        }

        return MemberFinder.TypeOf(owner, member.Name);
    }

    /// <summary>A call; the lambda of a sequence's member knows its items.</summary>
    private ITypeSymbol? VisitCall(CallSyntax call)
    {
        var name = call.Target is MemberSyntax method ? method.Name : (call.Target as NameSyntax)?.Name;
        if (string.Equals(name, "GetType", StringComparison.OrdinalIgnoreCase))
        {
            Find(
                DiagnosticCatalog.LooksAtTypes,
                call.Target is MemberSyntax looked ? looked.NameSpan : call.Target.Span,
                "What a type is depends on how an input is made: a class, a proxy of it, a loose value. Give the input a member that tells what the type was to tell.",
                mend: null
            );
        }

        // What a call gives is not known here, and whether there is such a method neither.
        var owner = call.Target is MemberSyntax target ? Visit(target.Receiver) : null;
        var item = owner is null ? null : MemberFinder.ItemOf(owner);
        foreach (var argument in call.Arguments)
        {
            VisitArgument(argument, item, isOfSequence: owner is null || item is not null);
        }

        return null;
    }

    private void VisitArgument(ExpressionSyntax argument, ITypeSymbol? item, bool isOfSequence)
    {
        if (argument is LambdaSyntax { Parameters: [var parameter] } lambda)
        {
            var isHidden = variables.TryGetValue(parameter.Name, out var outer);
            variables[parameter.Name] = item;
            Visit(lambda.Body);
            if (isHidden)
            {
                variables[parameter.Name] = outer;
            }
            else
            {
                variables.Remove(parameter.Name);
            }
        }
        else if (isOfSequence && argument is not LiteralSyntax)
        {
            // Without an arrow names may be members of items, of which only the shape can be looked at.
            found.AddRange(Of(new RuleTree(text, argument, HasMistakes: false, IsShapeLost: false), _ => null));
        }
        else
        {
            Visit(argument);
        }
    }

    private void VisitBinary(BinarySyntax binary)
    {
        var (left, right) = (Visit(binary.Left), Visit(binary.Right));
        switch (binary.Operator)
        {
            case TokenKind.Or:
                CheckMix(binary, binary.Left);
                CheckMix(binary, binary.Right);
                break;
            case TokenKind.Equal
            or TokenKind.NotEqual
            or TokenKind.Less
            or TokenKind.LessOrEqual
            or TokenKind.Greater
            or TokenKind.GreaterOrEqual:
                CheckEqual(binary);
                CheckLiteral(binary.Left, right, binary.Right);
                CheckLiteral(binary.Right, left, binary.Left);
                break;
        }
    }

    /// <summary>Words read as if they stood in a row; symbols are read as C# is.</summary>
    private void CheckMix(BinarySyntax or, ExpressionSyntax part)
    {
        if (part is BinarySyntax { Operator: TokenKind.And } and && (IsWord(or) || IsWord(and)))
        {
            var written = text.Slice(and.Span);
            Find(
                DiagnosticCatalog.MixedWords,
                and.Span,
                $"'{text.Slice(and.OperatorSpan)}' binds tighter than '{text.Slice(or.OperatorSpan)}', whatever stands first: this part is ({Shorten(written)}). Write the brackets that are meant.",
                Mend.Suggested("Write the brackets", text.Edit(and.Span, $"({written})"))
            );
        }
    }

    private void CheckEqual(BinarySyntax binary)
    {
        if (binary.Operator == TokenKind.Equal && binary.OperatorSpan.Length == 1)
        {
            Find(
                DiagnosticCatalog.SingleEqual,
                binary.OperatorSpan,
                "'=' compares here, and assigns nearly everywhere else; write '=='.",
                Mend.Safe("Write '=='", text.Edit(binary.OperatorSpan, "=="))
            );
        }
    }

    private void CheckLiteral(ExpressionSyntax literal, ITypeSymbol? other, ExpressionSyntax otherSyntax)
    {
        if (literal is not LiteralSyntax { Value: { } value } || other is null)
        {
            return;
        }

        var written = text.Slice(literal.Span);
        if (value is string digits && MemberFinder.IsNumber(other))
        {
            var isNumber = decimal.TryParse(
                digits,
                NumberStyles.Number & ~NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out _
            );
            Find(
                DiagnosticCatalog.TextAgainstNumber,
                literal.Span,
                $"'{text.Slice(otherSyntax.Span)}' is a number ({other.ToDisplayString()}) and {written} is a text, which RulesEngine has to turn into one first. Write the number without quotes.",
                isNumber ? Mend.Suggested($"Write {digits.Trim()}", text.Edit(literal.Span, digits.Trim())) : null
            );
        }
        else if (value is not (string or bool or char) && MemberFinder.IsText(other))
        {
            Find(
                DiagnosticCatalog.TextAgainstNumber,
                literal.Span,
                $"'{text.Slice(otherSyntax.Span)}' is a text and {written} is a number; they can't be compared, and the rule is broken for every input. Write a text in quotes.",
                Mend.Suggested($"Write \"{written}\"", text.Edit(literal.Span, $"\"{written}\""))
            );
        }
    }

    private bool IsWord(BinarySyntax binary) => char.IsLetter(text.Text[binary.OperatorSpan.Start]);

    private void Find(RuleDescriptor descriptor, RuleSpan span, string message, Mend? mend) =>
        found.Add(new ExpressionFinding(descriptor, span, message, mend));

    private static string Shorten(string written) => written.Length <= 50 ? written : written.Substring(0, 49) + "…";
}
