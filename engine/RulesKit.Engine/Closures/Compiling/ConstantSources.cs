using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles lists of constants.</summary>
internal static class ConstantSources
{
    public static Pipeline Compile(ConstantSequenceExpression expression, Scope scope)
    {
        var type = (ScalarType)((SequenceType)expression.Type).Element;
        return type.Kind == ScalarKind.Text
            ? Pipeline.OfConstants(
                new ConstantItems([.. expression.Values]),
                expression.Values,
                Element.OfItem(type, null),
                scope
            )
            : ElementTypes.Visit(type, new Visitor(expression, type, scope));
    }

    private sealed class Visitor(ConstantSequenceExpression expression, ScalarType type, Scope scope)
        : ITypeVisitor<Pipeline>
    {
        public Pipeline Visit<T>()
            where T : notnull
        {
            var cell = scope.Site.Take<Cell<T>>();
            var source = new ConstantCells<T>([.. expression.Values.Cast<T>()], cell);
            return Pipeline.OfConstants(source, expression.Values, Element.OfCell(type, null, cell.Index), scope);
        }
    }
}
