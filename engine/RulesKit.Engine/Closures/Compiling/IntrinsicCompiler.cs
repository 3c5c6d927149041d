using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Scalars;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles operations of texts, dates, periods and windows.</summary>
internal static class IntrinsicCompiler
{
    public static ScalarCode<TResult> Compile<TResult>(
        IntrinsicExpression expression,
        CodeCompiler compiler,
        Scope scope
    )
        where TResult : notnull =>
        expression.Intrinsic.Receiver.Kind switch
        {
            ScalarKind.Text => OfReceiver<string, TResult>(expression, compiler, scope),
            ScalarKind.Date => OfReceiver<Date, TResult>(expression, compiler, scope),
            ScalarKind.Period => OfReceiver<Period, TResult>(expression, compiler, scope),
            _ => OfReceiver<DateRange, TResult>(expression, compiler, scope),
        };

    private static ScalarCode<TResult> OfReceiver<TReceiver, TResult>(
        IntrinsicExpression expression,
        CodeCompiler compiler,
        Scope scope
    )
        where TReceiver : notnull
        where TResult : notnull
    {
        var receiver = compiler.Scalars.Compile<TReceiver>(expression.Receiver, scope);
        if (expression.Intrinsic is Intrinsic<TReceiver, TResult> { Operation: var operation })
        {
            Scalar<TResult> read = new UnaryIntrinsic<TReceiver, TResult>(receiver.Read, operation).Read;
            return ScalarCode<TResult>.Fold(read, receiver.IsConstant);
        }

        return expression.Intrinsic.Parameters[0].Kind switch
        {
            ScalarKind.Integer => WithArgument<TReceiver, long, TResult>(receiver, expression, compiler, scope),
            ScalarKind.Text => WithArgument<TReceiver, string, TResult>(receiver, expression, compiler, scope),
            ScalarKind.Date => WithArgument<TReceiver, Date, TResult>(receiver, expression, compiler, scope),
            _ => WithArgument<TReceiver, Period, TResult>(receiver, expression, compiler, scope),
        };
    }

    private static ScalarCode<TResult> WithArgument<TReceiver, TArgument, TResult>(
        ScalarCode<TReceiver> receiver,
        IntrinsicExpression expression,
        CodeCompiler compiler,
        Scope scope
    )
        where TReceiver : notnull
        where TArgument : notnull
        where TResult : notnull
    {
        var operation = ((Intrinsic<TReceiver, TArgument, TResult>)expression.Intrinsic).Operation;
        var argument = compiler.Scalars.Compile<TArgument>(expression.Arguments[0], scope);
        Scalar<TResult> read = new BinaryIntrinsic<TReceiver, TArgument, TResult>(
            receiver.Read,
            argument.Read,
            operation
        ).Read;
        return ScalarCode<TResult>.Fold(read, receiver.IsConstant && argument.IsConstant);
    }
}
