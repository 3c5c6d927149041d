using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Explaining;

/// <summary>Explains what a lambda says of the items of a sequence.</summary>
internal sealed class CaseExplainer(Interpreter interpreter, ExpressionExplainer expressions)
{
    /// <summary>More cases of one operation than this teach a reader nothing new.</summary>
    private const int MostCases = 20;

    /// <summary>The rank of what does not decide.</summary>
    private const int Idle = 2;

    public ExplainedExpression AddCases(ExplainedExpression explained, SequenceExpression sequence, Bindings bindings)
    {
        var source = interpreter.Evaluate(sequence.Source, bindings);
        var items = (source.Value as SequenceValue ?? (source.Value as GroupValue)?.Items)?.Items ?? [];
        var element = sequence.Source.Type.ElementType()!;
        var lambda = sequence.Lambda!;
        var cases = Choose(sequence, lambda, element, items)
            .Select(chosen => (Items: chosen, Bindings: Bind(lambda, chosen, bindings)))
            .Select(c => (c.Items, c.Bindings, Rank: RankOf(sequence, interpreter.Evaluate(lambda.Body, c.Bindings))))
            .OrderBy(c => c.Rank)
            .ToArray();
        return explained with
        {
            Cases = cases.Take(MostCases).Select(c => CaseOf(c.Items, c.Rank, lambda, element, c.Bindings)).ToArray(),
            MoreCases = Math.Max(0, cases.Length - MostCases),
        };
    }

    private ExplainedCase CaseOf(
        SequenceItem[] items,
        int rank,
        LambdaExpression lambda,
        RuleType element,
        Bindings bindings
    ) =>
        new(
            items
                .Select((item, i) => expressions.Describe(lambda.Parameters[i].Name, item.Value, element, item.Home))
                .ToArray(),
            Array.Exists(items, i => !i.Membership.IsKnown),
            rank < Idle,
            expressions.Explain(lambda.Body, bindings)
        );

    /// <summary>Each item; for neighbours in time, each pair in the order of their dates.</summary>
    private IEnumerable<SequenceItem[]> Choose(
        SequenceExpression sequence,
        LambdaExpression lambda,
        RuleType element,
        IReadOnlyList<SequenceItem> items
    )
    {
        if (lambda.Parameters.Count < 2)
        {
            return items.Select(item => new[] { item });
        }

        var variable = new Variable("item", element, ValueMeaning.None);
        var read = new MemberExpression(
            new VariableExpression(variable, sequence.Origin),
            element.DatingMember()!,
            sequence.Origin
        );
        var dated = items
            .Select(item => (item, Date: interpreter.Evaluate(read, Bindings.Empty.With(variable, item.Value)).Value))
            .ToArray();
        if (Array.Exists(dated, d => d.Date is null))
        {
            // Without every date nobody knows who is whose neighbour.
            return [];
        }

        var ordered = dated
            .OrderBy(d => d.Date!, Comparer<object>.Create(Comparisons.Compare))
            .Select(d => d.item)
            .ToArray();
        return ordered.Zip(ordered.Skip(1), (a, b) => new[] { a, b });
    }

    private static Bindings Bind(LambdaExpression lambda, SequenceItem[] items, Bindings bindings)
    {
        for (var i = 0; i < items.Length; i++)
        {
            bindings = bindings.With(lambda.Parameters[i], items[i].Value);
        }

        return bindings;
    }

    /// <summary>What decides comes first: what is false for All, what is true for Any; then what is unknown.</summary>
    private static int RankOf(SequenceExpression sequence, Answer body)
    {
        if (body.State != ValueState.Known)
        {
            return 1;
        }

        var decisive = sequence.Operator is not (SequenceOperator.All or SequenceOperator.Consecutive);
        return body.Value is bool value && value != decisive ? Idle : 0;
    }
}
