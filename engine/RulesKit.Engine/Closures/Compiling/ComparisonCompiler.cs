using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Conditions;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles comparisons and patterns, fused with the reading of members where that saves calls.</summary>
internal sealed class ComparisonCompiler(CodeCompiler compiler)
{
    public Condition Compile(ComparisonExpression expression, Scope scope)
    {
        var signs = Comparing.SignsOf(expression.Operator);
        return ((ScalarType)expression.Left.Type).Kind switch
        {
            ScalarKind.Boolean => new BoolComparison(
                compiler.Conditions.Compile(expression.Left, scope),
                signs == Signs.Equal,
                compiler.Conditions.Compile(expression.Right, scope)
            ).Holds,
            ScalarKind.Text => Texts(expression, signs, scope),
            ScalarKind.Integer => Values<long>(expression, signs, scope),
            ScalarKind.Number => Values<decimal>(expression, signs, scope),
            ScalarKind.Date => Values<Date>(expression, signs, scope),
            _ => Values<Period>(expression, signs, scope),
        };
    }

    public Condition Compile(PatternExpression expression, Scope scope) =>
        ElementTypes.Visit((ScalarType)expression.Operand.Type, new PatternVisitor(expression, compiler, scope));

    private Condition Values<T>(ComparisonExpression expression, Signs signs, Scope scope)
        where T : struct
    {
        var left = compiler.Scalars.Compile<T>(expression.Left, scope);
        var right = compiler.Scalars.Compile<T>(expression.Right, scope);
        if (Fused(left, signs, right) is { } fused)
        {
            return fused;
        }

        return IsKnown(right) ? new ValueWithConstant<T>(left.Read, signs, right.Value).Holds
            : IsKnown(left) ? new ValueWithConstant<T>(right.Read, signs.Swap(), left.Value).Holds
            : new ValueComparison<T>(left.Read, signs, right.Read).Holds;
    }

    private Condition Texts(ComparisonExpression expression, Signs signs, Scope scope)
    {
        var left = compiler.Scalars.Compile<string>(expression.Left, scope);
        var right = compiler.Scalars.Compile<string>(expression.Right, scope);
        if (Fused(left, signs, right) is { } fused)
        {
            return fused;
        }

        return IsKnown(right) ? new TextWithConstant(left.Read, signs, right.Value).Holds
            : IsKnown(left) ? new TextWithConstant(right.Read, signs, left.Value).Holds
            : new TextComparison(left.Read, signs, right.Read).Holds;
    }

    private static Condition? Fused<T>(ScalarCode<T> left, Signs signs, ScalarCode<T> right) =>
        FusedInOrder(left, signs, right) ?? FusedInOrder(right, signs.Swap(), left);

    /// <summary>A member on the left, and what is known before the loop on the right.</summary>
    private static Condition? FusedInOrder<T>(ScalarCode<T> left, Signs signs, ScalarCode<T> right)
    {
        if (left.Member is not { } member)
        {
            return null;
        }

        if (IsKnown(right))
        {
            return left.Owner is null
                ? member.CompareItem(signs, right.Value)
                : member.Compare(left.Owner, signs, right.Value);
        }

        return left.Owner is null && right.Cell is { } cell ? member.CompareItem(signs, cell) : null;
    }

    private static bool IsKnown<T>(ScalarCode<T> code) => code.IsConstant && code.State == ValueState.Known;

    private sealed class PatternVisitor(PatternExpression expression, CodeCompiler compiler, Scope scope)
        : ITypeVisitor<Condition>
    {
        public Condition Visit<T>()
            where T : notnull
        {
            var operand = compiler.Scalars.Compile<T>(expression.Operand, scope);
            return new PatternTest<T>(operand.Read, PatternCompiler.Compile<T>(expression.Pattern)).Holds;
        }
    }
}
