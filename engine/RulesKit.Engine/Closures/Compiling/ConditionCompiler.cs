using RulesKit.Engine.Closures.Conditions;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles conditions, and moves out of a loop what the loop does not change.</summary>
internal sealed class ConditionCompiler(CodeCompiler compiler)
{
    public Condition Compile(BoundExpression expression, Scope scope)
    {
        if (expression is DefinitionExpression { Definition: var definition })
        {
            return compiler.Definitions.Condition(definition) ?? Compile(definition.Body, scope);
        }

        return
            expression is not (ConstantExpression or VariableExpression or MemberExpression)
            && scope.FindOuter(expression) is { } loop
            ? Move(expression, loop)
            : CompileHere(expression, scope);
    }

    private Condition Move(BoundExpression expression, Scope loop)
    {
        var code = Compile(expression, loop.Outer!);
        var cell = loop.Site.Take<Cell<Truth>>();
        loop.Add(new Forget(cell.Index));
        return new RememberedCondition(code, cell, loop.HoldOuterItem()).Holds;
    }

    private Condition CompileHere(BoundExpression expression, Scope scope) =>
        expression switch
        {
            ConstantExpression constant => new ConstantCondition(Kleene.Of((bool)constant.Value)).Holds,
            LogicalExpression logical => Logical(logical, scope),
            NotExpression not => new Negation(Compile(not.Operand, scope)).Holds,
            ComparisonExpression comparison => compiler.Comparisons.Compile(comparison, scope),
            PatternExpression pattern => compiler.Comparisons.Compile(pattern, scope),
            AbsenceExpression absence => new AbsenceTest(
                PresenceCompiler.Compile(absence.Operand, compiler, scope),
                absence.IsNegated
            ).Holds,
            ConditionalExpression conditional => new ConditionalCondition(
                Compile(conditional.Condition, scope),
                Compile(conditional.WhenTrue, scope),
                Compile(conditional.WhenFalse, scope)
            ).Holds,
            CoalesceExpression coalesce => new CoalescedCondition(
                Compile(coalesce.Operand, scope),
                Compile(coalesce.Fallback, scope)
            ).Holds,
            SequenceExpression sequence => compiler.Quantifiers.Compile(sequence, scope),
            IntrinsicExpression intrinsic => new ScalarCondition(
                IntrinsicCompiler.Compile<bool>(intrinsic, compiler, scope).Read
            ).Holds,
            FunctionExpression function => new ScalarCondition(
                FunctionCompiler.Compile<bool>(function, compiler, scope).Read
            ).Holds,
            _ => new ScalarCondition(compiler.Scalars.Compile<bool>(expression, scope).Read).Holds,
        };

    /// <summary>A chain of one operator becomes one piece of code, which leaves at the first operand that decides.</summary>
    private Condition Logical(LogicalExpression expression, Scope scope)
    {
        var parts = new List<Condition>();
        Collect(expression, expression.IsAnd, scope, parts);
        return expression.IsAnd ? new Conjunction([.. parts]).Holds : new Disjunction([.. parts]).Holds;
    }

    private void Collect(BoundExpression expression, bool isAnd, Scope scope, List<Condition> parts)
    {
        if (expression is LogicalExpression logical && logical.IsAnd == isAnd && scope.FindOuter(logical) is null)
        {
            Collect(logical.Left, isAnd, scope, parts);
            Collect(logical.Right, isAnd, scope, parts);
        }
        else
        {
            parts.Add(Compile(expression, scope));
        }
    }
}
