using RulesKit.Language.Diagnostics;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>Looks at operations on sequences: what filters say of items, sequences that are always empty, unread parameters.</summary>
internal sealed class SequenceAnalysis(ConditionReader reader, Constants constants, MeaningReporter reporter)
{
    private readonly Dictionary<LambdaExpression, IReadOnlyList<Fact>> filters = [];

    /// <summary>An atom that is true as a fact.</summary>
    public static Fact FactOf(Atom atom) =>
        new(
            atom.Operand,
            atom.Values,
            FactOrigin.Asked,
            atom.IsNegated ? $"!({atom.Node.Origin.Written})" : atom.Node.Origin.Written
        );

    /// <summary>Adds what filters say of the items of a sequence, wherever an item is called by some names.</summary>
    public Facts? FactsOfItems(BoundExpression source, IReadOnlyList<Variable> items, Facts? facts)
    {
        for (var next = source.Unfold(); next is SequenceExpression sequence; next = sequence.Source.Unfold())
        {
            switch (sequence)
            {
                case { Operator: SequenceOperator.Where, Lambda: { } filter }:
                    foreach (var item in items)
                    {
                        foreach (var fact in FactsOf(filter))
                        {
                            facts = Facts.Add(facts, fact with { From = filter.Parameters[0], To = item });
                        }
                    }

                    break;
                case {
                    Operator: SequenceOperator.OrderBy
                        or SequenceOperator.OrderByDescending
                        or SequenceOperator.Take
                        or SequenceOperator.Skip
                        or SequenceOperator.Distinct
                }:
                    break;
                default:
                    return facts;
            }
        }

        return facts;
    }

    /// <summary>Reports what an operation by itself does wrong.</summary>
    public void Check(SequenceExpression sequence)
    {
        CheckEmpty(sequence);
        if (sequence.Lambda is { } lambda)
        {
            foreach (var unread in lambda.Parameters.Where(p => p.Name[0] != '_' && !Reads(lambda.Body, p)))
            {
                reporter.Report(
                    DiagnosticCatalog.UnreadParameter,
                    lambda.Origin,
                    $"'{unread.Name}' is never read, so '{lambda.Body.Origin.Written}' is the same for every item. Read the item, or call it '_{unread.Name}' when that is meant."
                );
            }
        }
    }

    private IReadOnlyList<Fact> FactsOf(LambdaExpression filter)
    {
        if (!filters.TryGetValue(filter, out var facts))
        {
            facts = reader.Needed(reader.Read(filter.Body, isNegated: false)).Select(FactOf).ToArray();
            filters.Add(filter, facts);
        }

        return facts;
    }

    private void CheckEmpty(SequenceExpression sequence)
    {
        var number = sequence.Argument is { } argument ? constants.ValueOf(argument) as long? : null;
        var isEmpty = sequence.Operator switch
        {
            SequenceOperator.Take => number <= 0,
            SequenceOperator.Skip => Kept(sequence.Source) is > 0 and var kept && number >= kept,
            _ => false,
        };
        if (isEmpty)
        {
            reporter.Report(
                DiagnosticCatalog.AlwaysEmpty,
                sequence.Origin,
                $"'{sequence.Origin.Written}' is always empty: {sequence.Operator}({number}) leaves nothing. All of nothing is true, and any of it is false."
            );
        }
    }

    /// <summary>How many items Take keeps at most; null when it does not say.</summary>
    private long? Kept(BoundExpression source) =>
        source.Unfold() is SequenceExpression { Operator: SequenceOperator.Take, Argument: { } argument }
            ? constants.ValueOf(argument) as long?
            : null;

    private static bool Reads(BoundExpression node, Variable variable) =>
        node switch
        {
            VariableExpression use => use.Variable == variable,
            MemberExpression member => Reads(member.Receiver, variable),
            // A definition sees no variables.
            DefinitionExpression or ConstantExpression => false,
            _ => node.Children.Any(child => Reads(child, variable)),
        };
}
