using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Scalars;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles operators and operations that give single values.</summary>
internal sealed class ValueCompiler(CodeCompiler compiler)
{
    public ScalarCode<T> Compile<T>(BoundExpression expression, Scope scope)
        where T : notnull =>
        expression switch
        {
            ConversionExpression conversion => (ScalarCode<T>)(object)Convert(conversion, scope),
            ArithmeticExpression arithmetic => arithmetic.Type == ScalarType.Integer
                ? (ScalarCode<T>)(object)Integers(arithmetic, scope)
                : (ScalarCode<T>)(object)Numbers(arithmetic, scope),
            NegateExpression negate => negate.Type == ScalarType.Integer
                ? (ScalarCode<T>)(object)NegateInteger(negate, scope)
                : (ScalarCode<T>)(object)NegateNumber(negate, scope),
            ConditionalExpression conditional => new ScalarCode<T>(
                new ConditionalScalar<T>(
                    compiler.Conditions.Compile(conditional.Condition, scope),
                    compiler.Scalars.Compile<T>(conditional.WhenTrue, scope).Read,
                    compiler.Scalars.Compile<T>(conditional.WhenFalse, scope).Read
                ).Read
            ),
            CoalesceExpression coalesce => new ScalarCode<T>(
                new CoalescedScalar<T>(
                    compiler.Scalars.Compile<T>(coalesce.Operand, scope).Read,
                    compiler.Scalars.Compile<T>(coalesce.Fallback, scope).Read
                ).Read
            ),
            FunctionExpression function => FunctionCompiler.Compile<T>(function, compiler, scope),
            IntrinsicExpression intrinsic => IntrinsicCompiler.Compile<T>(intrinsic, compiler, scope),
            _ => throw new InvalidOperationException($"There is no code for {expression.GetType().Name}."),
        };

    private ScalarCode<decimal> Convert(ConversionExpression expression, Scope scope)
    {
        var operand = compiler.Scalars.Compile<long>(expression.Operand, scope);
        return ScalarCode<decimal>.Fold(new IntegerAsNumber(operand.Read).Read, operand.IsConstant);
    }

    private ScalarCode<long> Integers(ArithmeticExpression expression, Scope scope)
    {
        var left = compiler.Scalars.Compile<long>(expression.Left, scope);
        var right = compiler.Scalars.Compile<long>(expression.Right, scope);
        return ScalarCode<long>.Fold(
            new IntegerArithmetic(left.Read, expression.Operator, right.Read).Read,
            left.IsConstant && right.IsConstant
        );
    }

    private ScalarCode<decimal> Numbers(ArithmeticExpression expression, Scope scope)
    {
        var left = compiler.Scalars.Compile<decimal>(expression.Left, scope);
        var right = compiler.Scalars.Compile<decimal>(expression.Right, scope);
        return ScalarCode<decimal>.Fold(
            new NumberArithmetic(left.Read, expression.Operator, right.Read).Read,
            left.IsConstant && right.IsConstant
        );
    }

    private ScalarCode<long> NegateInteger(NegateExpression expression, Scope scope)
    {
        var operand = compiler.Scalars.Compile<long>(expression.Operand, scope);
        return ScalarCode<long>.Fold(new NegatedInteger(operand.Read).Read, operand.IsConstant);
    }

    private ScalarCode<decimal> NegateNumber(NegateExpression expression, Scope scope)
    {
        var operand = compiler.Scalars.Compile<decimal>(expression.Operand, scope);
        return ScalarCode<decimal>.Fold(new NegatedNumber(operand.Read).Read, operand.IsConstant);
    }
}
