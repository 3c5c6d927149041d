using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Syntax.Surprises;
using RulesKit.Language.Text;
using RuleNode = RulesKit.Language.Syntax.Nodes.SyntaxNode;

namespace RulesKit.Analyzers.Workflows;

/// <summary>Walks an expression of RulesEngine, finds the types of what it reads where they are known, and constructs with a surprise.</summary>
internal sealed class ExpressionWalk(
    ExpressionText text,
    Func<string, ITypeSymbol?> typeOfName,
    DiagnosticBag diagnostics
)
{
    private readonly SurpriseFinder surprises = new(text, isForProgrammers: true, diagnostics);
    private readonly Dictionary<string, ITypeSymbol?> variables = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds everything in a part of the expression, which was read without mistakes.</summary>
    public void Find(ExpressionSyntax part) => Visit(part);

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
            new ExpressionWalk(text, _ => null, diagnostics).Find(argument);
        }
        else
        {
            Visit(argument);
        }
    }

    private void VisitBinary(BinarySyntax binary)
    {
        var (left, right) = (Visit(binary.Left), Visit(binary.Right));
        surprises.FindIn(binary, operand => MemberFinder.Known(operand == binary.Left ? left : right));
    }

    private void Find(RuleDescriptor descriptor, RuleSpan span, string message, Mend? mend) =>
        diagnostics.Add(descriptor, text.Locate(span), message, mend: mend);
}
