using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Binds operations on sequences.</summary>
internal sealed class SequenceBinder(ExpressionBinder binder)
{
    public static BoundExpression BindCount(BoundExpression source, Origin origin) =>
        new SequenceExpression(
            SequenceOperator.Count,
            source,
            null,
            null,
            ScalarType.Integer,
            origin,
            ValueMeaning.None
        );

    public BoundExpression BindCall(
        SequenceMember member,
        BoundExpression source,
        CallSyntax syntax,
        MemberSyntax target
    )
    {
        var origin = binder.OriginOf(syntax.Span);
        var element = source.Type.ElementType()!;
        if (member.Argument == SequenceArgument.Value)
        {
            return BindValueCall(member, source, element, syntax, origin);
        }

        if (!TryBindLambda(member, source, element, syntax, target, out var lambda))
        {
            return new ErrorExpression(origin);
        }

        var value = lambda?.Type ?? element;
        if (SequenceResults.Of(member.Operator, element, value, lambda is not null) is not { } type)
        {
            var subject = lambda is null ? source.Origin.Written : lambda.Body.Origin.Written;
            return binder.Fail(
                DiagnosticCatalog.WrongType,
                lambda?.Body.Origin.Span ?? target.NameSpan,
                $"{member.Name} needs {SequenceResults.Needs(member.Operator)}; '{subject}' {(lambda is null ? $"holds {value.Display}" : $"is {value.WithArticle()}")}."
            );
        }

        SeriesChecks.CheckSum(binder, member.Operator, element, lambda, target.NameSpan);
        var meaning = SequenceResults.MeaningOf(member.Operator, source, lambda);
        return new SequenceExpression(member.Operator, source, lambda, null, type, origin, meaning);
    }

    private BoundExpression BindValueCall(
        SequenceMember member,
        BoundExpression source,
        RuleType element,
        CallSyntax syntax,
        Origin origin
    )
    {
        if (syntax.Arguments.Count != 1 || syntax.Arguments[0] is LambdaSyntax)
        {
            return WrongArguments(member, syntax);
        }

        var argument = binder.Bind(syntax.Arguments[0]);
        if (argument.Type.IsError())
        {
            return new ErrorExpression(origin);
        }

        return member.Operator switch
        {
            SequenceOperator.Contains => BindContains(source, element, argument, origin),
            SequenceOperator.At => BindAt(source, element, argument, origin),
            _ => BindTakeOrSkip(member, source, argument, origin),
        };
    }

    private BoundExpression BindContains(
        BoundExpression source,
        RuleType element,
        BoundExpression argument,
        Origin origin
    )
    {
        if (element == ScalarType.Number && argument.Type == ScalarType.Integer)
        {
            argument = Promotion.ToNumber(argument);
        }

        if (element is not ScalarType || !RuleTypes.IsSame(element, argument.Type))
        {
            return binder.Fail(
                DiagnosticCatalog.WrongArguments,
                argument.Origin.Span,
                $"Contains asks for a value like those of '{source.Origin.Written}', which are {element.Display}; found {argument.Type.Display}.{(element is EntityType ? " Use .Any(x => …)." : "")}"
            );
        }

        ValueChecks.CheckTexts(binder, argument, source);
        ValueChecks.CheckUnits(binder, source, argument, origin.Span, "compared by 'Contains'");
        return new SequenceExpression(
            SequenceOperator.Contains,
            source,
            null,
            argument,
            ScalarType.Boolean,
            origin,
            ValueMeaning.None
        );
    }

    private BoundExpression BindAt(BoundExpression source, RuleType element, BoundExpression argument, Origin origin)
    {
        if (element.DatingMember() is not { Type: ScalarType { Kind: ScalarKind.Period } })
        {
            return binder.Fail(
                DiagnosticCatalog.WrongType,
                source.Origin.Span,
                $"At needs items that the model dates by a period; {element.Display} is not."
            );
        }

        if (argument.Type != ScalarType.Period)
        {
            return binder.Fail(
                DiagnosticCatalog.WrongArguments,
                argument.Origin.Span,
                $"At takes a period, for example Period(\"2026\"); found {argument.Type.Display}."
            );
        }

        return new SequenceExpression(SequenceOperator.At, source, null, argument, element, origin, ValueMeaning.None);
    }

    private BoundExpression BindTakeOrSkip(
        SequenceMember member,
        BoundExpression source,
        BoundExpression argument,
        Origin origin
    )
    {
        if (argument.Type != ScalarType.Integer)
        {
            return binder.Fail(
                DiagnosticCatalog.WrongArguments,
                argument.Origin.Span,
                $"{member.Name} takes an integer; found {argument.Type.Display}."
            );
        }

        var type = new SequenceType(source.Type.ElementType()!);
        return new SequenceExpression(member.Operator, source, null, argument, type, origin, source.Meaning);
    }

    private bool TryBindLambda(
        SequenceMember member,
        BoundExpression source,
        RuleType element,
        CallSyntax syntax,
        MemberSyntax target,
        out LambdaExpression? lambda
    )
    {
        lambda = null;
        var parameters = member.Argument switch
        {
            SequenceArgument.None => 0,
            SequenceArgument.NeighbourCondition => 2,
            _ => 1,
        };
        var isOptional =
            member.Argument
            is SequenceArgument.OptionalCondition
                or SequenceArgument.OptionalSelector
                or SequenceArgument.None;
        if (syntax.Arguments.Count == 0 && isOptional)
        {
            return true;
        }

        if (
            parameters == 0
            || syntax.Arguments is not [LambdaSyntax lambdaSyntax]
            || lambdaSyntax.Parameters.Count != parameters
        )
        {
            WrongArguments(member, syntax);
            return false;
        }

        if (parameters == 2 && element.DatingMember() is null)
        {
            binder.Fail(
                DiagnosticCatalog.WrongType,
                target.NameSpan,
                $"Consecutive needs items that the model dates; {element.Display} is not dated."
            );
            return false;
        }

        var item = (element, source.Type is SequenceType ? source.Meaning : ValueMeaning.None);
        lambda = binder.BindLambda(lambdaSyntax, Enumerable.Repeat(item, parameters).ToArray());
        return !lambda.Type.IsError();
    }

    private ErrorExpression WrongArguments(SequenceMember member, CallSyntax syntax)
    {
        var expected = member.Argument switch
        {
            SequenceArgument.None => "nothing between its brackets",
            SequenceArgument.Condition => "a condition, x => …",
            SequenceArgument.OptionalCondition => "a condition, x => …, or nothing",
            SequenceArgument.Selector => "a selector, x => …",
            SequenceArgument.OptionalSelector => "a selector, x => …, or nothing",
            SequenceArgument.NeighbourCondition => "a condition on two neighbours, (a, b) => …",
            _ => "one value",
        };
        return binder.Fail(DiagnosticCatalog.WrongArguments, syntax.Span, $"{member.Name} takes {expected}.");
    }
}
