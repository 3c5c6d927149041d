using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Scalars;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles calls of the host's functions.</summary>
internal static class FunctionCompiler
{
    public static ScalarCode<T> Compile<T>(FunctionExpression expression, CodeCompiler compiler, Scope scope)
        where T : notnull
    {
        var arguments = expression.Arguments.Select(a => Argument(a, compiler, scope)).ToArray();
        return new ScalarCode<T>(new FunctionCall<T>(expression.Function, arguments).Read);
    }

    private static Scalar<object> Argument(BoundExpression argument, CodeCompiler compiler, Scope scope)
    {
        if (argument.Type is ScalarType scalar)
        {
            return ElementTypes.Visit(scalar, new ScalarVisitor(argument, compiler, scope));
        }

        var pipeline = compiler.Sequences.Compile(argument, scope);
        var element = (ScalarType)((SequenceType)argument.Type).Element;
        return ElementTypes.Visit(element, new ListVisitor(pipeline));
    }

    private sealed class ScalarVisitor(BoundExpression argument, CodeCompiler compiler, Scope scope)
        : ITypeVisitor<Scalar<object>>
    {
        public Scalar<object> Visit<T>()
            where T : notnull => new Boxed<T>(compiler.Scalars.Compile<T>(argument, scope).Read).Read;
    }

    private sealed class ListVisitor(Pipeline pipeline) : ITypeVisitor<Scalar<object>>
    {
        public Scalar<object> Visit<T>()
            where T : notnull
        {
            var element = Elements.Scalar<T>(pipeline.Scope, pipeline.Element).Read;
            return new ValueList<T>(pipeline.Build(), element).Read;
        }
    }
}
