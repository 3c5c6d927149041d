using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Conditions;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles the question whether something is there.</summary>
internal static class PresenceCompiler
{
    public static Presence Compile(BoundExpression expression, CodeCompiler compiler, Scope scope)
    {
        switch (expression.Type)
        {
            case ScalarType { Kind: ScalarKind.Boolean }:
                return new ConditionPresence(compiler.Conditions.Compile(expression, scope)).Find;
            case ScalarType scalar:
                return ElementTypes.Visit(scalar, new ScalarVisitor(expression, compiler, scope));
            case SequenceType:
                return compiler.Sequences.Compile(expression, scope).Presence().Find;
            default:
                var entity = compiler.Entities.Compile(expression, scope);
                return entity.Key is { } key
                    ? new ScalarPresence<string>(key.Read).Find
                    : new ScalarPresence<object>(entity.Instance).Find;
        }
    }

    private sealed class ScalarVisitor(BoundExpression expression, CodeCompiler compiler, Scope scope)
        : ITypeVisitor<Presence>
    {
        public Presence Visit<T>()
            where T : notnull => new ScalarPresence<T>(compiler.Scalars.Compile<T>(expression, scope).Read).Find;
    }
}
