using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Mutation;

/// <summary>Lists the mutants of one expression. What is written decides what can be changed, types decide what fits.</summary>
internal sealed class ExpressionMutants
{
    private readonly MutatedText text;
    private readonly ConstantBounds bounds;
    private readonly PatternMutants patterns;
    private readonly Dictionary<TextSpan, ComparisonExpression> comparisons = [];
    private readonly List<Mutant> mutants = [];

    private ExpressionMutants(MutatedText text, BoundExpression root, ConstantBounds bounds)
    {
        this.text = text;
        this.bounds = bounds;
        var tests = new Dictionary<TextSpan, PatternExpression>();
        Collect(root, tests);
        patterns = new PatternMutants(text, bounds, tests);
    }

    /// <param name="place">Where the expression stands.</param>
    /// <param name="root">The expression.</param>
    /// <param name="bounds">Knows the rule set's constants.</param>
    /// <param name="isFilter">Whether the whole expression only selects, and can be left out.</param>
    public static IReadOnlyList<Mutant> Of(
        MutantPlace place,
        BoundExpression root,
        ConstantBounds bounds,
        bool isFilter = false
    )
    {
        var written = root.Origin.Text;
        var syntax = Parser.Parse(written, new DiagnosticBag(), ExpressionLimits.Default).Root;
        var finder = new ExpressionMutants(new MutatedText(place, written), root, bounds);
        if (isFilter)
        {
            finder.DropWhole(syntax);
        }

        finder.Visit(syntax, null);
        return finder.mutants;
    }

    /// <summary>A definition's text is another one, and has mutants of its own.</summary>
    private void Collect(BoundExpression expression, Dictionary<TextSpan, PatternExpression> tests)
    {
        switch (expression)
        {
            case DefinitionExpression:
                return;
            case ComparisonExpression comparison:
                comparisons[comparison.Origin.Span] = comparison;
                break;
            case PatternExpression test:
                tests[test.Origin.Span] = test;
                break;
        }

        foreach (var child in expression.Children)
        {
            Collect(child, tests);
        }
    }

    private void Visit(SyntaxNode node, SyntaxNode? parent)
    {
        switch (node)
        {
            case BinarySyntax binary when Operators.IsLogical(binary.Operator):
                SwapLogic(binary, parent);
                if (parent is not BinarySyntax above || above.Operator != binary.Operator)
                {
                    DropParts(binary);
                }

                break;
            case BinarySyntax binary when Operators.IsComparison(binary.Operator):
                SwapComparison(binary);
                MoveBounds(binary);
                break;
            case IsSyntax test:
                mutants.AddRange(patterns.Of(test));
                break;
            case CallSyntax { Target: MemberSyntax target, Arguments: [LambdaSyntax lambda] } call:
                SwapQuantifier(call, target);
                if (target.Name == nameof(SequenceOperator.Where))
                {
                    DropWhole(lambda.Body);
                }

                break;
        }

        foreach (var child in node.Children.Where(c => c is not PatternSyntax))
        {
            Visit(child, node);
        }
    }

    private void SwapLogic(BinarySyntax binary, SyntaxNode? parent)
    {
        var becomesAnd = binary.Operator == TokenKind.Or;
        var left = text.Slice(binary.Left.Span);
        var isLoose = becomesAnd && binary.Left is BinarySyntax { Operator: TokenKind.Or };
        var between = text.Slice(TextSpan.FromBounds(binary.Left.Span.End, binary.OperatorSpan.Start));
        var after = text.Slice(TextSpan.FromBounds(binary.OperatorSpan.End, binary.Span.End));
        var swapped = $"{(isLoose ? $"({left})" : left)}{between}{(becomesAnd ? "&&" : "||")}{after}";
        // Inside a chain of && the new || would take its neighbours along.
        var isTight = !becomesAnd && parent is BinarySyntax { Operator: TokenKind.And };
        mutants.Add(text.Replace(Mutator.Logic, binary.Span, isTight ? $"({swapped})" : swapped));
    }

    private void DropParts(BinarySyntax chain)
    {
        var parts = new List<SyntaxNode>();
        Flatten(chain);
        foreach (var span in Chains.WithoutEach(parts))
        {
            mutants.Add(text.Replace(Mutator.Conjunct, chain.Span, span, ""));
        }

        void Flatten(SyntaxNode node)
        {
            if (node is BinarySyntax binary && binary.Operator == chain.Operator)
            {
                Flatten(binary.Left);
                Flatten(binary.Right);
            }
            else
            {
                parts.Add(node);
            }
        }
    }

    /// <summary>The only condition of a filter; of several, each is left out by itself.</summary>
    private void DropWhole(ExpressionSyntax condition)
    {
        if (condition is not (BinarySyntax { Operator: TokenKind.And } or LiteralSyntax))
        {
            mutants.Add(text.Replace(Mutator.Conjunct, condition.Span, "true"));
        }
    }

    private void SwapComparison(BinarySyntax binary)
    {
        // Texts, bools and null are equal or not; what is no comparison of values is a test for null.
        var isOrdered = comparisons.GetValueOrDefault(binary.Span) is { Left.Type: ScalarType { IsOrdered: true } };
        foreach (var other in Operators.OthersThan(text.Slice(binary.OperatorSpan), isOrdered))
        {
            mutants.Add(text.Replace(Mutator.Comparison, binary.Span, binary.OperatorSpan, other));
        }
    }

    private void MoveBounds(BinarySyntax binary)
    {
        var (left, right) = (bounds.ValueOf(binary.Left), bounds.ValueOf(binary.Right));
        if ((left is null) == (right is null))
        {
            return;
        }

        var comparison = comparisons.GetValueOrDefault(binary.Span);
        var (value, syntax, compared) = left is null
            ? (right!, binary.Right, comparison?.Left)
            : (left, binary.Left, comparison?.Right);
        foreach (var moved in ConstantBounds.Moved(value, compared))
        {
            mutants.Add(text.Replace(Mutator.Bound, binary.Span, syntax.Span, moved));
        }
    }

    private void SwapQuantifier(CallSyntax call, MemberSyntax target)
    {
        var other = target.Name switch
        {
            nameof(SequenceOperator.All) => nameof(SequenceOperator.Any),
            nameof(SequenceOperator.Any) => nameof(SequenceOperator.All),
            _ => null,
        };
        if (other is not null)
        {
            mutants.Add(text.Replace(Mutator.Quantifier, call.Span, target.NameSpan, other));
        }
    }
}
