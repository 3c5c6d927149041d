using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Conditions;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles operations that ask one question of a sequence.</summary>
internal sealed class QuantifierCompiler(CodeCompiler compiler)
{
    public Condition Compile(SequenceExpression expression, Scope scope)
    {
        if (expression.Operator is SequenceOperator.First or SequenceOperator.Last)
        {
            return new ScalarCondition(compiler.Aggregates.Compile<bool>(expression, scope)).Holds;
        }

        var pipeline = compiler.Sequences.Compile(expression.Source, scope);
        return expression.Operator switch
        {
            SequenceOperator.Any when expression.Lambda is null => new AnyItem(pipeline.Build()).Holds,
            SequenceOperator.Any => Any(expression.Lambda!, pipeline),
            SequenceOperator.All => All(expression.Lambda!, pipeline),
            SequenceOperator.Contains => Contains(expression, pipeline, scope),
            SequenceOperator.Consecutive => Consecutive(expression, pipeline, scope),
            _ => throw new InvalidOperationException($"There is no code for {expression.Operator}."),
        };
    }

    private Condition Any(LambdaExpression lambda, Pipeline pipeline)
    {
        var condition = compiler.Sequences.CompileLambda(lambda, pipeline);
        return new AnyOf(pipeline.Build(), condition).Holds;
    }

    private Condition All(LambdaExpression lambda, Pipeline pipeline)
    {
        var condition = compiler.Sequences.CompileLambda(lambda, pipeline);
        return new AllOf(pipeline.Build(), condition).Holds;
    }

    private Condition Contains(SequenceExpression expression, Pipeline pipeline, Scope scope) =>
        ElementTypes.Visit(
            (ScalarType)expression.Argument!.Type,
            new ContainsVisitor(expression.Argument, pipeline, compiler, scope)
        );

    private Condition Consecutive(SequenceExpression expression, Pipeline pipeline, Scope scope)
    {
        var element = Elements.Entity(pipeline.Scope, pipeline.Element).Instance;
        var pair = CompilePair(expression.Lambda!, expression.Source.Type.ElementType()!, scope);
        return expression.Source.Type.ElementType()!.DatingMember()!.Type == ScalarType.Period
            ? Consecutive<Period>(pipeline, element, pair, scope)
            : Consecutive<Date>(pipeline, element, pair, scope);
    }

    private Condition Consecutive<TDate>(Pipeline pipeline, Scalar<object> element, PairCode pair, Scope scope)
        where TDate : struct
    {
        var date = compiler.Sequences.CompileDate<TDate>(pipeline);
        var elements = scope.Site.Take<KeyedElements<TDate, object>>();
        return new Consecutive<TDate>(pipeline.Build(), date, element, elements, pair).Holds;
    }

    /// <summary>The code for two neighbours lives in a loop of its own, over the ordered items.</summary>
    private PairCode CompilePair(LambdaExpression lambda, RuleType type, Scope scope)
    {
        var first = scope.Site.Take<Cell<object>>();
        var second = Element.OfItem(type, null);
        var inner = scope.Enter(second);
        inner.Bind(lambda.Parameters[0], Element.OfCell(type, null, first.Index));
        inner.Bind(lambda.Parameters[1], second);
        var condition = compiler.Conditions.Compile(lambda.Body, inner);
        return new PairCode(condition, first, inner.Steps());
    }

    private sealed class ContainsVisitor(
        BoundExpression argument,
        Pipeline pipeline,
        CodeCompiler compiler,
        Scope scope
    ) : ITypeVisitor<Condition>
    {
        public Condition Visit<T>()
            where T : notnull
        {
            var wanted = compiler.Scalars.Compile<T>(argument, scope).Read;
            if (pipeline is { Constants: { } constants, IsPlain: true })
            {
                return new IsOneOf<T>([.. constants.Cast<T>()], wanted).Holds;
            }

            var element = Elements.Scalar<T>(pipeline.Scope, pipeline.Element).Read;
            return new Contains<T>(pipeline.Build(), element, wanted).Holds;
        }
    }
}
