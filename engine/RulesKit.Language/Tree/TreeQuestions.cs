using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>Questions about a node that several stages ask.</summary>
internal static class TreeQuestions
{
    /// <summary>Whether the value of a path may be absent: some member on the way is optional, or it is an At.</summary>
    public static bool CanBeAbsent(this BoundExpression expression) =>
        expression switch
        {
            MemberExpression m => m.Member.IsOptional || m.Receiver.CanBeAbsent(),
            DefinitionExpression d => d.Definition.Body.CanBeAbsent(),
            CoalesceExpression c => c.Fallback.CanBeAbsent(),
            ConversionExpression c => c.Operand.CanBeAbsent(),
            SequenceExpression { Operator: SequenceOperator.At } => true,
            FunctionExpression f => f.Function.CanBeAbsent,
            ErrorExpression => true,
            _ => false,
        };

    /// <summary>
    /// What a value is worked out from and that may be absent, so that the value may be unknown: the first in the text; null
    /// when nothing is.
    /// </summary>
    public static BoundExpression? PartThatCanBeAbsent(this BoundExpression expression) =>
        PartThatCanBeAbsent(expression, []);

    /// <summary>Each definition is looked at once, however often it is used: written out, they double with every level.</summary>
    private static BoundExpression? PartThatCanBeAbsent(BoundExpression expression, HashSet<Definition> seen) =>
        expression switch
        {
            _ when expression.CanBeAbsent() => expression,
            CoalesceExpression or AbsenceExpression => null,
            DefinitionExpression d => seen.Add(d.Definition) ? PartThatCanBeAbsent(d.Definition.Body, seen) : null,
            _ => expression
                .Children.Select(child => PartThatCanBeAbsent(child, seen))
                .FirstOrDefault(part => part is not null),
        };

    /// <summary>The member that dates the items of a sequence; null when they are undated.</summary>
    public static ModelMember? DatingMember(this RuleType item) => (item as EntityType)?.DatedBy;

    /// <summary>The expression behind uses of definitions.</summary>
    public static BoundExpression Unfold(this BoundExpression expression) =>
        expression is DefinitionExpression use ? use.Definition.Body.Unfold() : expression;
}
