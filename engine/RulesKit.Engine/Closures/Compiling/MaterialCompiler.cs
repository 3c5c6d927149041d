using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Language.Models;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles operations that need all elements before they give one: they are put down in between.</summary>
internal sealed class MaterialCompiler(CodeCompiler compiler)
{
    /// <summary>How the groups of a type hold their elements: known, since a type of groups belongs to one GroupBy.</summary>
    private readonly Dictionary<GroupType, Element> shapes = [];

    public Element ShapeOf(GroupType type) => shapes[type];

    public Pipeline Compile(SequenceExpression expression, Pipeline source, Scope scope) =>
        ElementTypes.Visit(source.Element, new ElementVisitor(this, expression, source, scope));

    /// <summary>A sequence of elements that go through a cell.</summary>
    public static Pipeline OfCells<T>(Filler<T> filler, RuleType type, ModelCollection? collection, Scope scope)
    {
        var cell = scope.Site.Take<Cell<T>>();
        var source = new FilledCells<T>(filler, scope.Site.Take<ElementBuffer<T>>(), cell);
        return Pipeline.Of(source, Element.OfCell(type, collection, cell.Index), scope);
    }

    private static Pipeline OfItems(Filler<object> filler, RuleType type, ModelCollection? collection, Scope scope)
    {
        var source = new FilledItems(filler, scope.Site.Take<ElementBuffer<object>>());
        return Pipeline.Of(source, Element.OfItem(type, collection), scope);
    }

    private Pipeline Compile<T>(SequenceExpression expression, Pipeline source, Scope scope)
        where T : notnull
    {
        var (type, collection) = (source.Element.Type, source.Element.Collection);
        switch (expression.Operator)
        {
            case SequenceOperator.GroupBy:
                return OfItems(Group<T>(expression, source, scope), expression.Type.ElementType()!, null, scope);
            case SequenceOperator.OrderBy or SequenceOperator.OrderByDescending:
                return Refill(Order<T>(expression, source, scope), source.Element.IsItem);
            case SequenceOperator.Distinct:
                return Refill(Distinct<T>(source, scope), source.Element.IsItem);
            default:
                return Refill(Cut<T>(expression, source, scope), source.Element.IsItem);
        }

        Pipeline Refill(Filler<T> filler, bool isItem) =>
            isItem
                ? OfItems((Filler<object>)(object)filler, type, collection, scope)
                : OfCells(filler, type, collection, scope);
    }

    private Filler<object> Group<T>(SequenceExpression expression, Pipeline source, Scope scope)
        where T : notnull
    {
        shapes[(GroupType)expression.Type.ElementType()!] = source.Element;
        var key = expression.Lambda!;
        source.Scope.Bind(key.Parameters[0], source.Element);
        return ElementTypes.Visit((ScalarType)key.Type, new GroupVisitor<T>(key.Body, source, compiler, scope));
    }

    private Filler<T> Order<T>(SequenceExpression expression, Pipeline source, Scope scope)
    {
        var key = expression.Lambda!;
        source.Scope.Bind(key.Parameters[0], source.Element);
        var isDescending = expression.Operator == SequenceOperator.OrderByDescending;
        return ElementTypes.Visit(
            (ScalarType)key.Type,
            new OrderVisitor<T>(key.Body, source, isDescending, compiler, scope)
        );
    }

    private static Distinct<T> Distinct<T>(Pipeline source, Scope scope)
        where T : notnull
    {
        var element = Elements.Raw<T>(source.Scope, source.Element);
        return new Distinct<T>(source.Build(), element, scope.Site.Take<KnownValues<T>>());
    }

    private Cut<T> Cut<T>(SequenceExpression expression, Pipeline source, Scope scope)
    {
        var number = compiler.Scalars.Compile<long>(expression.Argument!, scope).Read;
        var element = Elements.Raw<T>(source.Scope, source.Element);
        return new Cut<T>(source.Build(), element, number, expression.Operator == SequenceOperator.Skip);
    }

    private sealed class ElementVisitor(
        MaterialCompiler materials,
        SequenceExpression expression,
        Pipeline source,
        Scope scope
    ) : ITypeVisitor<Pipeline>
    {
        public Pipeline Visit<T>()
            where T : notnull => materials.Compile<T>(expression, source, scope);
    }

    private sealed class GroupVisitor<T>(BoundExpression key, Pipeline source, CodeCompiler compiler, Scope scope)
        : ITypeVisitor<Filler<object>>
    {
        public Filler<object> Visit<TKey>()
            where TKey : notnull
        {
            var keys = compiler.Scalars.Compile<TKey>(key, source.Scope).Read;
            var element = Elements.Raw<T>(source.Scope, source.Element);
            return new Grouping<TKey, T>(source.Build(), keys, element, scope.Site.Take<GroupTable<TKey, T>>());
        }
    }

    private sealed class OrderVisitor<T>(
        BoundExpression key,
        Pipeline source,
        bool isDescending,
        CodeCompiler compiler,
        Scope scope
    ) : ITypeVisitor<Filler<T>>
    {
        public Filler<T> Visit<TKey>()
            where TKey : notnull
        {
            var keys = compiler.Scalars.Compile<TKey>(key, source.Scope).Read;
            var element = Elements.Raw<T>(source.Scope, source.Element);
            var elements = scope.Site.Take<KeyedElements<TKey, T>>();
            return new Order<TKey, T>(source.Build(), keys, element, isDescending, elements);
        }
    }
}
