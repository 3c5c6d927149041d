using RulesKit.Engine.Closures.Frames;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Codes;

/// <summary>Where code finds the element that a loop is at, which every variable of the loop stands for.</summary>
/// <remarks>
/// An element is handed on as the loop's item (an object, a text, a group, or the key of an object), or it waits in a
/// cell (a number, a date, anything that may be unknown).
/// </remarks>
internal sealed class Element
{
    private Element(RuleType type, ModelCollection? collection)
    {
        Type = type;
        Collection = collection;
    }

    public RuleType Type { get; }

    /// <summary>The collection that the element's text points into; null when the element is no key.</summary>
    public ModelCollection? Collection { get; }

    /// <summary>Whether the loop hands the element on as its item.</summary>
    public bool IsItem { get; private init; }

    /// <summary>The place of the cell that holds the element; meaningless for an item.</summary>
    public int CellIndex { get; private init; }

    /// <summary>Where loops inside find the item; null until one asks.</summary>
    public Slot<Cell<object>>? Held { get; set; }

    public static Element OfItem(RuleType type, ModelCollection? collection) => new(type, collection) { IsItem = true };

    /// <summary>An element in a cell of the type that <see cref="ElementTypes"/> gives.</summary>
    public static Element OfCell(RuleType type, ModelCollection? collection, int cellIndex) =>
        new(type, collection) { CellIndex = cellIndex };
}
