using RulesKit.Language.Binding;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Mutation;

/// <summary>Lists the mutants of <c>is</c>.</summary>
internal sealed class PatternMutants(
    MutatedText text,
    ConstantBounds bounds,
    IReadOnlyDictionary<TextSpan, PatternExpression> tests
)
{
    private static readonly string[] Relations = ["<", "<=", ">", ">="];

    public IReadOnlyList<Mutant> Of(IsSyntax test)
    {
        var mutants = new List<Mutant>();
        var tail = TextSpan.FromBounds(test.Operand.Span.End, test.Span.End);
        switch (test.Pattern)
        {
            case var pattern when IsNull(pattern):
                mutants.Add(text.Replace(Mutator.Comparison, test.Span, tail, " is not null"));
                break;
            case NotPatternSyntax { Pattern: var inner } when IsNull(inner):
                mutants.Add(text.Replace(Mutator.Comparison, test.Span, tail, " is null"));
                break;
            default:
                Visit(test, test.Pattern, null, mutants);
                break;
        }

        return mutants;
    }

    private static bool IsNull(PatternSyntax pattern) =>
        pattern switch
        {
            ParenthesizedPatternSyntax parenthesized => IsNull(parenthesized.Inner),
            ConstantPatternSyntax { Value: LiteralSyntax { Value: null } } => true,
            _ => false,
        };

    private void Visit(IsSyntax test, PatternSyntax pattern, PatternSyntax? parent, List<Mutant> mutants)
    {
        switch (pattern)
        {
            case BinaryPatternSyntax binary:
                mutants.Add(Swapped(test, binary, parent));
                if (parent is not BinaryPatternSyntax above || above.IsAnd != binary.IsAnd)
                {
                    mutants.AddRange(
                        Chains
                            .WithoutEach(Parts(binary, binary.IsAnd).ToArray())
                            .Select(span => text.Replace(Mutator.Conjunct, test.Span, span, ""))
                    );
                }

                break;
            case NotPatternSyntax not:
                mutants.Add(text.Replace(Mutator.Comparison, test.Span, not.Span, text.Slice(not.Pattern.Span)));
                break;
            case RelationalPatternSyntax relational:
                mutants.AddRange(OtherRelations(test, relational));
                mutants.AddRange(Moved(test, relational.Value));
                break;
            case ConstantPatternSyntax constant:
                if (parent is not NotPatternSyntax)
                {
                    mutants.Add(
                        text.Replace(Mutator.Comparison, test.Span, constant.Span, "not " + text.Slice(constant.Span))
                    );
                }

                mutants.AddRange(Moved(test, constant.Value));
                break;
        }

        foreach (var child in pattern.Children.OfType<PatternSyntax>())
        {
            Visit(test, child, pattern, mutants);
        }
    }

    private Mutant Swapped(IsSyntax test, BinaryPatternSyntax binary, PatternSyntax? parent)
    {
        var becomesAnd = !binary.IsAnd;
        var left = text.Slice(binary.Left.Span);
        var isLoose = becomesAnd && binary.Left is BinaryPatternSyntax { IsAnd: false };
        var swapped = $"{(isLoose ? $"({left})" : left)} {(becomesAnd ? "and" : "or")} {text.Slice(binary.Right.Span)}";
        var isTight = !becomesAnd && parent is BinaryPatternSyntax { IsAnd: true };
        return text.Replace(Mutator.Logic, test.Span, binary.Span, isTight ? $"({swapped})" : swapped);
    }

    private static IEnumerable<SyntaxNode> Parts(PatternSyntax pattern, bool isAnd) =>
        pattern is BinaryPatternSyntax binary && binary.IsAnd == isAnd
            ? Parts(binary.Left, isAnd).Concat(Parts(binary.Right, isAnd))
            : [pattern];

    private IEnumerable<Mutant> OtherRelations(IsSyntax test, RelationalPatternSyntax relational)
    {
        var own = ComparisonOperators.Text(ComparisonOperators.Of(relational.Operator));
        var value = text.Slice(relational.Value.Span);
        return Relations
            .Where(o => o != own)
            .Select(o => $"{o} {value}")
            .Append(value)
            .Append("not " + value)
            .Select(written => text.Replace(Mutator.Comparison, test.Span, relational.Span, written));
    }

    private IEnumerable<Mutant> Moved(IsSyntax test, ExpressionSyntax constant) =>
        bounds.ValueOf(constant) is { } value
            ? ConstantBounds
                .Moved(value, tests.GetValueOrDefault(test.Span)?.Operand)
                .Select(moved => text.Replace(Mutator.Bound, test.Span, constant.Span, moved))
            : [];
}
