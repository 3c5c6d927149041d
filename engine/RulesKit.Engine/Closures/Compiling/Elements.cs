using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Scalars;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Makes the code that reads the element of a loop.</summary>
internal static class Elements
{
    /// <summary>The element as a value; only for elements that are scalars.</summary>
    public static ScalarCode<T> Scalar<T>(Scope scope, Element element) =>
        element.IsItem
            ? (ScalarCode<T>)(object)Text(scope, element)
            : ScalarCode<T>.OfCell(new Slot<Cell<T>>(element.CellIndex));

    /// <summary>The element as an object of the plan, or as a group.</summary>
    public static EntityCode Entity(Scope scope, Element element)
    {
        if (element.Collection is { } collection)
        {
            var key = element.IsItem
                ? Text(scope, element)
                : ScalarCode<string>.OfCell(new Slot<Cell<string>>(element.CellIndex));
            return EntityCode.OfKey(key, collection);
        }

        if (!element.IsItem)
        {
            return EntityCode.Of(new CellScalar<object>(new Slot<Cell<object>>(element.CellIndex)).Read);
        }

        return scope.HandsOn(element)
            ? EntityCode.Item
            : EntityCode.Of(new CellScalar<object>(scope.Hold(element)).Read);
    }

    /// <summary>The element as what loops move: see <see cref="ElementTypes"/>.</summary>
    public static Scalar<T> Raw<T>(Scope scope, Element element) =>
        element.IsItem
            ? (Scalar<T>)(object)Standing.Item
            : new CellScalar<T>(new Slot<Cell<T>>(element.CellIndex)).Read;

    private static ScalarCode<string> Text(Scope scope, Element element) =>
        new(scope.HandsOn(element) ? Standing.ItemText : new HeldText(scope.Hold(element)).Read);
}
