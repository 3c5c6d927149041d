using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Scalars;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles operations that make one scalar of a sequence.</summary>
internal sealed class AggregateCompiler(CodeCompiler compiler)
{
    public Scalar<T> Compile<T>(SequenceExpression expression, Scope scope)
    {
        var pipeline = compiler.Sequences.Compile(expression.Source, scope);
        return expression.Operator switch
        {
            SequenceOperator.Count => (Scalar<T>)(object)Count(expression, pipeline),
            SequenceOperator.Sum when expression.Type == ScalarType.Integer => (Scalar<T>)
                (object)IntegerSum(expression, pipeline),
            SequenceOperator.Sum => (Scalar<T>)(object)NumberSum(expression, pipeline, isAverage: false),
            SequenceOperator.Average => (Scalar<T>)(object)NumberSum(expression, pipeline, isAverage: true),
            SequenceOperator.Min or SequenceOperator.Max => Extreme<T>(expression, pipeline),
            SequenceOperator.First or SequenceOperator.Last => End<T>(expression, pipeline),
            _ => throw new InvalidOperationException($"There is no code for {expression.Operator}."),
        };
    }

    private Scalar<long> Count(SequenceExpression expression, Pipeline pipeline)
    {
        Filter(expression, pipeline);
        return new ItemCount(pipeline.Build()).Read;
    }

    private Scalar<long> IntegerSum(SequenceExpression expression, Pipeline pipeline)
    {
        var operand = Operand<long>(expression, pipeline);
        return new IntegerSum(pipeline.Build(), operand).Read;
    }

    private Scalar<decimal> NumberSum(SequenceExpression expression, Pipeline pipeline, bool isAverage)
    {
        var type = expression.Lambda?.Type ?? expression.Source.Type.ElementType();
        var operand =
            type == ScalarType.Integer
                ? new IntegerAsNumber(Operand<long>(expression, pipeline)).Read
                : Operand<decimal>(expression, pipeline);
        return new NumberSum(pipeline.Build(), operand, isAverage).Read;
    }

    private Scalar<T> Extreme<T>(SequenceExpression expression, Pipeline pipeline)
    {
        var isLargest = expression.Operator == SequenceOperator.Max;
        return ((ScalarType)expression.Type).Kind switch
        {
            ScalarKind.Integer => (Scalar<T>)(object)Extreme<long>(expression, pipeline, isLargest),
            ScalarKind.Number => (Scalar<T>)(object)Extreme<decimal>(expression, pipeline, isLargest),
            ScalarKind.Date => (Scalar<T>)(object)Extreme<Date>(expression, pipeline, isLargest),
            _ => (Scalar<T>)(object)Extreme<Period>(expression, pipeline, isLargest),
        };
    }

    private Scalar<T> Extreme<T>(SequenceExpression expression, Pipeline pipeline, bool isLargest)
        where T : struct
    {
        var operand = Operand<T>(expression, pipeline);
        return new Extreme<T>(pipeline.Build(), operand, isLargest).Read;
    }

    private Scalar<T> End<T>(SequenceExpression expression, Pipeline pipeline)
    {
        Filter(expression, pipeline);
        var element = Elements.Scalar<T>(pipeline.Scope, pipeline.Element).Read;
        return new SequenceEnd<T>(pipeline.Build(), element, expression.Operator == SequenceOperator.Last).Read;
    }

    private void Filter(SequenceExpression expression, Pipeline pipeline)
    {
        if (expression.Lambda is { } condition)
        {
            pipeline.Add(compiler.Sequences.CompileLambda(condition, pipeline));
        }
    }

    /// <summary>What is added up or compared: what the lambda gives, else the element.</summary>
    private Scalar<T> Operand<T>(SequenceExpression expression, Pipeline pipeline)
        where T : notnull
    {
        if (expression.Lambda is not { } lambda)
        {
            return Elements.Scalar<T>(pipeline.Scope, pipeline.Element).Read;
        }

        pipeline.Scope.Bind(lambda.Parameters[0], pipeline.Element);
        return compiler.Scalars.Compile<T>(lambda.Body, pipeline.Scope).Read;
    }
}
