using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Language.Models;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles sequences: where their elements come from, filters and maps.</summary>
internal sealed class SequenceCompiler(CodeCompiler compiler)
{
    public Pipeline Compile(BoundExpression expression, Scope scope)
    {
        if (expression is DefinitionExpression { Definition: var definition })
        {
            return compiler.Definitions.Sequence(definition, scope) ?? Compile(definition.Body, scope);
        }

        return expression is SequenceExpression { Type: SequenceType } && scope.FindOuter(expression) is { } loop
            ? Move(expression, loop, scope)
            : CompileHere(expression, scope);
    }

    /// <summary>The code of a lambda's condition, for the items of a sequence.</summary>
    public Condition CompileLambda(LambdaExpression lambda, Pipeline pipeline)
    {
        pipeline.Scope.Bind(lambda.Parameters[0], pipeline.Element);
        return compiler.Conditions.Compile(lambda.Body, pipeline.Scope);
    }

    /// <summary>The code of the date of a sequence's elements.</summary>
    public Scalar<TDate> CompileDate<TDate>(Pipeline pipeline)
    {
        var owner = Elements.Entity(pipeline.Scope, pipeline.Element);
        var member = pipeline.Element.Type.DatingMember()!;
        return ScalarCode<TDate>.OfMember(compiler.Readers.Value<TDate>(member), owner).Read;
    }

    /// <summary>Items filtered once where the loops around would have them filtered again and again.</summary>
    /// <returns>Null when the elements are not items, or nothing would be saved.</returns>
    public static Pipeline? Remember(
        Pipeline pipeline,
        Scope use,
        Slot<ElementBuffer<object>> memory,
        Slot<Cell<object>>? outer
    )
    {
        if (!pipeline.HandsItemsOn)
        {
            return null;
        }

        var source = new RememberedItems(new Gather(pipeline.Build()), memory, outer);
        return Pipeline.Of(source, Element.OfItem(pipeline.Element.Type, pipeline.Element.Collection), use);
    }

    private Pipeline Move(BoundExpression expression, Scope loop, Scope use)
    {
        var pipeline = Compile(expression, loop.Outer!);
        if (!pipeline.HandsItemsOn)
        {
            return CompileHere(expression, use);
        }

        var memory = loop.Site.Take<ElementBuffer<object>>();
        loop.Add(new Forget(memory.Index));
        return Remember(pipeline, use, memory, loop.HoldOuterItem())!;
    }

    private Pipeline CompileHere(BoundExpression expression, Scope scope) =>
        expression switch
        {
            ConstantSequenceExpression constants => ConstantSources.Compile(constants, scope),
            MemberExpression member => CompileMember(member, scope),
            SequenceExpression { Type: SequenceType } sequence => CompileOperation(sequence, scope),

            // Whatever else can stand before a sequence operation is a group.
            _ => GroupSources.Compile(compiler.Entities.Compile(expression, scope), expression, compiler, scope),
        };

    private Pipeline CompileOperation(SequenceExpression expression, Scope scope)
    {
        var pipeline = Compile(expression.Source, scope);
        switch (expression.Operator)
        {
            case SequenceOperator.Where:
                pipeline.Add(CompileLambda(expression.Lambda!, pipeline));
                return pipeline;
            case SequenceOperator.Select:
                MapCompiler.Map(expression.Lambda!, pipeline, compiler);
                return pipeline;
            default:
                return compiler.Materials.Compile(expression, pipeline, scope);
        }
    }

    private Pipeline CompileMember(MemberExpression expression, Scope scope)
    {
        var owner = compiler.Entities.Compile(expression.Receiver, scope).Instance;
        var member = expression.Member;
        var element = ((SequenceType)member.Type).Element;
        if (element is ScalarType { Kind: not ScalarKind.Text } scalar)
        {
            return ElementTypes.Visit(scalar, new MemberVisitor(owner, member, compiler, scope));
        }

        var reader = compiler.Readers.Items(member, scope.Site, expression.Receiver.Unfold() is PlanExpression);
        var source = new MemberItems(owner, reader);
        return Pipeline.Of(source, Element.OfItem(element, member.Reference), scope);
    }

    private sealed class MemberVisitor(Scalar<object> owner, ModelMember member, CodeCompiler compiler, Scope scope)
        : ITypeVisitor<Pipeline>
    {
        public Pipeline Visit<T>()
            where T : notnull
        {
            var filler = new MemberCells<T>(owner, compiler.Readers.Values<T>(member));
            return MaterialCompiler.OfCells(filler, ((SequenceType)member.Type).Element, null, scope);
        }
    }
}
