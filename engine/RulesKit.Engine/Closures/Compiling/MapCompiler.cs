using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles Select: from then on, the element is what the lambda gives, and waits in a cell.</summary>
internal static class MapCompiler
{
    public static void Map(LambdaExpression lambda, Pipeline pipeline, CodeCompiler compiler)
    {
        pipeline.Scope.Bind(lambda.Parameters[0], pipeline.Element);
        if (lambda.Type is ScalarType scalar)
        {
            ElementTypes.Visit(scalar, new Visitor(lambda.Body, pipeline, compiler));
            return;
        }

        var entity = compiler.Entities.Compile(lambda.Body, pipeline.Scope);
        if (entity is { Key: { } key, Collection: { } collection })
        {
            var text = pipeline.Scope.Site.Take<Cell<string>>();
            var element = Element.OfCell(lambda.Type, collection, text.Index);
            pipeline.Map(element, new PutScalar<string>(key.Read, text).Put);
        }
        else
        {
            var cell = pipeline.Scope.Site.Take<Cell<object>>();
            var element = Element.OfCell(lambda.Type, null, cell.Index);
            pipeline.Map(element, new PutScalar<object>(entity.Instance, cell).Put);
        }
    }

    private sealed class Visitor(BoundExpression body, Pipeline pipeline, CodeCompiler compiler) : ITypeVisitor<bool>
    {
        public bool Visit<T>()
            where T : notnull
        {
            var value = compiler.Scalars.Compile<T>(body, pipeline.Scope).Read;
            var cell = pipeline.Scope.Site.Take<Cell<T>>();
            pipeline.Map(Element.OfCell(body.Type, null, cell.Index), new PutScalar<T>(value, cell).Put);
            return true;
        }
    }
}
