using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Scalars;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles expressions that give objects of the plan, or groups.</summary>
internal sealed class EntityCompiler(CodeCompiler compiler)
{
    public EntityCode Compile(BoundExpression expression, Scope scope)
    {
        if (expression is DefinitionExpression { Definition: var definition })
        {
            return compiler.Definitions.Entity(definition) ?? Compile(definition.Body, scope);
        }

        return expression.Walks() && scope.FindOuter(expression) is { } loop
            ? Move(expression, loop)
            : CompileHere(expression, scope);
    }

    /// <summary>An object remembered; its key is remembered in its place where it has one.</summary>
    public static EntityCode Remember(EntityCode code, RuleSite site, Slot<Cell<object>>? outer, Action<int> forget)
    {
        if (code is { Key: { } key, Collection: { } collection })
        {
            var text = site.Take<Cell<string>>();
            forget(text.Index);
            Scalar<string> read = new RememberedScalar<string>(key.Read, text, outer).Read;
            return EntityCode.OfKey(new ScalarCode<string>(read), collection);
        }

        var cell = site.Take<Cell<object>>();
        forget(cell.Index);
        return EntityCode.Of(new RememberedScalar<object>(code.Instance, cell, outer).Read);
    }

    private EntityCode Move(BoundExpression expression, Scope loop)
    {
        var code = Compile(expression, loop.Outer!);
        return Remember(code, loop.Site, loop.HoldOuterItem(), index => loop.Add(new Forget(index)));
    }

    private EntityCode CompileHere(BoundExpression expression, Scope scope) =>
        expression switch
        {
            PlanExpression => EntityCode.Of(Standing.Plan),
            VariableExpression variable => Elements.Entity(scope, scope.Find(variable.Variable)),
            MemberExpression member => CompileMember(member, scope),
            SequenceExpression sequence => CompileSequence(sequence, scope),
            _ => throw new InvalidOperationException($"There is no code for {expression.GetType().Name}."),
        };

    private EntityCode CompileMember(MemberExpression expression, Scope scope)
    {
        var owner = Compile(expression.Receiver, scope);
        var member = expression.Member;
        return member.Reference is { } collection
            ? EntityCode.OfKey(ScalarCode<string>.OfMember(compiler.Readers.Key(member), owner), collection)
            : EntityCode.Of(ScalarCode<object>.OfMember(compiler.Readers.Object(member), owner).Read);
    }

    /// <summary>First, Last and At of a sequence of objects or groups.</summary>
    private EntityCode CompileSequence(SequenceExpression expression, Scope scope)
    {
        var pipeline = compiler.Sequences.Compile(expression.Source, scope);
        if (expression.Lambda is { } condition)
        {
            pipeline.Add(compiler.Sequences.CompileLambda(condition, pipeline));
        }

        var element = Elements.Entity(pipeline.Scope, pipeline.Element);
        return element is { Key: { } key, Collection: { } collection }
            ? EntityCode.OfKey(new ScalarCode<string>(Pick(expression, pipeline, key.Read, scope)), collection)
            : EntityCode.Of(Pick(expression, pipeline, element.Instance, scope));
    }

    private Scalar<T> Pick<T>(SequenceExpression expression, Pipeline pipeline, Scalar<T> element, Scope scope)
    {
        if (expression.Operator != SequenceOperator.At)
        {
            return new SequenceEnd<T>(pipeline.Build(), element, expression.Operator == SequenceOperator.Last).Read;
        }

        var date = compiler.Sequences.CompileDate<Period>(pipeline);
        var period = compiler.Scalars.Compile<Period>(expression.Argument!, scope).Read;
        return new ItemAt<T>(pipeline.Build(), date, period, element).Read;
    }
}
