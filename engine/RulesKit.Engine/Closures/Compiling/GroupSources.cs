using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles groups as the sequences that they are.</summary>
internal static class GroupSources
{
    public static Pipeline Compile(EntityCode group, BoundExpression expression, CodeCompiler compiler, Scope scope)
    {
        var shape = compiler.Materials.ShapeOf((GroupType)expression.Type);
        if (shape.IsItem)
        {
            var source = new GroupItems(group.Instance);
            return Pipeline.Of(source, Element.OfItem(shape.Type, shape.Collection), scope);
        }

        return ElementTypes.Visit(shape, new Visitor(group, shape, scope));
    }

    private sealed class Visitor(EntityCode group, Element shape, Scope scope) : ITypeVisitor<Pipeline>
    {
        public Pipeline Visit<T>()
            where T : notnull
        {
            var cell = scope.Site.Take<Cell<T>>();
            var source = new GroupCells<T>(group.Instance, scope.Site.Take<Cell<object>>(), cell);
            return Pipeline.Of(source, Element.OfCell(shape.Type, shape.Collection, cell.Index), scope);
        }
    }
}
