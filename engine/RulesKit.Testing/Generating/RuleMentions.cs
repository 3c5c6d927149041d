using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Testing.Generating;

/// <summary>Finds the values that rules compare members with, and the members that they read.</summary>
internal sealed class RuleMentions
{
    private readonly Dictionary<Variable, IReadOnlyList<object>> constants = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ModelMember> read = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<BoundExpression> seen = new(ReferenceEqualityComparer.Instance);
    private readonly Vocabulary vocabulary;
    private readonly BoundRule rule;
    private readonly ModelSchema model;

    private RuleMentions(BoundRule rule, ModelSchema model, Vocabulary vocabulary)
    {
        this.rule = rule;
        this.model = model;
        this.vocabulary = vocabulary;
    }

    /// <summary>Adds what a rule mentions to a vocabulary; gives the members that the rule reads.</summary>
    public static IReadOnlySet<ModelMember> Collect(BoundRule rule, ModelSchema model, Vocabulary vocabulary)
    {
        var mentions = new RuleMentions(rule, model, vocabulary);
        var all = new[] { rule.Items, rule.When, rule.Require }.Concat(rule.Exceptions.Select(e => e.When));
        foreach (var expression in all.OfType<BoundExpression>())
        {
            mentions.Visit(expression);
        }

        mentions.VisitWindow();
        return mentions.read;
    }

    private void VisitWindow()
    {
        var dating = (rule.Items?.Type.ElementType() as EntityType)?.DatedBy;
        foreach (var role in new[] { PlanRole.HorizonStart, PlanRole.HorizonEnd })
        {
            if (
                (rule.Window != DateRange.Always || rule.Expects.EveryMonths > 0)
                && model.Roles.TryGetValue(role, out var path)
            )
            {
                read.Add(path[^1]);
            }
        }

        if (dating is null)
        {
            return;
        }

        read.Add(dating);
        foreach (var edge in new[] { rule.Window.From, rule.Window.To }.OfType<Date>())
        {
            Add([dating], edge);
        }
    }

    private void Visit(BoundExpression expression)
    {
        if (!seen.Add(expression))
        {
            return;
        }

        switch (expression)
        {
            case MemberExpression m:
                read.Add(m.Member);
                break;
            case ComparisonExpression c:
                Meet(c.Left, c.Right);
                Meet(c.Right, c.Left);
                break;
            case PatternExpression p:
                Meet(p.Operand, p.Pattern);
                break;
            case SequenceExpression s:
                Meet(s);
                break;
            case IntrinsicExpression i:
                foreach (var argument in i.Arguments)
                {
                    Meet(argument, i.Receiver);
                    Meet(i.Receiver, argument);
                }

                break;
        }

        foreach (var child in expression.Children)
        {
            Visit(child);
        }
    }

    private void Meet(SequenceExpression s)
    {
        var elements = ConstantsOf(s.Source);
        if (s.Lambda is { } lambda && elements.Count > 0)
        {
            foreach (var parameter in lambda.Parameters)
            {
                constants[parameter] = elements;
            }
        }

        if (s is { Operator: SequenceOperator.Contains or SequenceOperator.At, Argument: { } argument })
        {
            Meet(argument, s.Source);
            Meet(s.Source, argument);
            if (s.Operator == SequenceOperator.At && s.Source.Type.ElementType() is EntityType { DatedBy: { } dated })
            {
                AddAll([dated], ConstantsOf(argument));
            }
        }
    }

    private void Meet(BoundExpression operand, BoundExpression other) => AddAll(MembersOf(operand), ConstantsOf(other));

    private void Meet(BoundExpression operand, BoundPattern pattern)
    {
        switch (pattern)
        {
            case ComparisonPattern c:
                Add(MembersOf(operand), c.Value);
                break;
            case LogicalPattern l:
                Meet(operand, l.Left);
                Meet(operand, l.Right);
                break;
            case NotPattern n:
                Meet(operand, n.Pattern);
                break;
        }
    }

    private IReadOnlyList<object> ConstantsOf(BoundExpression expression) =>
        expression switch
        {
            ConstantExpression c => [c.Value],
            ConstantSequenceExpression c => c.Values,
            DefinitionExpression d => ConstantsOf(d.Definition.Body),
            ConversionExpression c => ConstantsOf(c.Operand),
            NegateExpression n => [.. ConstantsOf(n.Operand).Select(Negate)],
            VariableExpression v => constants.TryGetValue(v.Variable, out var values) ? values : [],
            WindowExpression => [.. new[] { rule.Window.From, rule.Window.To }.OfType<Date>().Cast<object>()],
            IntrinsicExpression { Arguments: [] } i => [.. ConstantsOf(i.Receiver).SelectMany(v => Invoke(i, v))],
            _ => [],
        };

    private static IEnumerable<object> Invoke(IntrinsicExpression call, object receiver)
    {
        if (receiver.GetType() != call.Intrinsic.Receiver.ClrType)
        {
            return receiver is Date ? [receiver] : [];
        }

        try
        {
            return [call.Intrinsic.Invoke(receiver, [])];
        }
        catch (OverflowException)
        {
            return [];
        }
    }

    private static object Negate(object value) =>
        value switch
        {
            long whole when whole != long.MinValue => -whole,
            decimal number => -number,
            _ => value,
        };

    /// <summary>The members whose values an expression's value is made of; what only filters does not count.</summary>
    private static IEnumerable<ModelMember> MembersOf(BoundExpression expression) =>
        expression switch
        {
            MemberExpression m => [m.Member],
            DefinitionExpression d => MembersOf(d.Definition.Body),
            SequenceExpression { Operator: SequenceOperator.Where or SequenceOperator.All or SequenceOperator.Any } s =>
                MembersOf(s.Source),
            SequenceExpression { Lambda: { } lambda } => MembersOf(lambda.Body),
            _ => expression.Children.SelectMany(MembersOf),
        };

    private void AddAll(IEnumerable<ModelMember> members, IEnumerable<object> values)
    {
        var all = members.ToArray();
        foreach (var value in values)
        {
            Add(all, value);
        }
    }

    private void Add(IEnumerable<ModelMember> members, object value)
    {
        foreach (var member in members)
        {
            foreach (var near in Neighbours.Of(value, member))
            {
                vocabulary.Add(member, near);
            }
        }
    }
}
