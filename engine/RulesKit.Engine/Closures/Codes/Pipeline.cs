using RulesKit.Engine.Closures.Compiling;
using RulesKit.Engine.Closures.Conditions;
using RulesKit.Engine.Closures.Sequences;

namespace RulesKit.Engine.Closures.Codes;

/// <summary>A sequence under construction: a source, the filters over it, and the element that code in the loop sees.</summary>
internal sealed class Pipeline
{
    private readonly ItemSource? items;
    private readonly CellSource? cells;
    private readonly List<Condition> stages = [];

    private Pipeline(ItemSource? items, CellSource? cells, Element element, Scope scope)
    {
        this.items = items;
        this.cells = cells;
        Element = element;
        Scope = scope;
    }

    /// <summary>What variables of the loop stand for.</summary>
    public Element Element { get; private set; }

    /// <summary>The names and the loop that code for items lives in.</summary>
    public Scope Scope { get; }

    /// <summary>Whether the elements are what the source gives: nothing is filtered or mapped.</summary>
    public bool IsPlain => stages.Count == 0;

    /// <summary>Whether items can be put down and looped over later: they are handed on as the source gives them.</summary>
    public bool HandsItemsOn => items is not null && Element.IsItem;

    /// <summary>The values, when the sequence is a list of constants.</summary>
    public IReadOnlyList<object>? Constants { get; init; }

    public static Pipeline Of(ItemSource items, Element element, Scope outer) =>
        new(items, null, element, outer.Enter(element));

    public static Pipeline Of(CellSource cells, Element element, Scope outer) =>
        new(null, cells, element, outer.Enter(null));

    public static Pipeline OfConstants(ItemSource items, IReadOnlyList<object> values, Element element, Scope outer) =>
        new(items, null, element, outer.Enter(element)) { Constants = values };

    public static Pipeline OfConstants(CellSource cells, IReadOnlyList<object> values, Element element, Scope outer) =>
        new(null, cells, element, outer.Enter(null)) { Constants = values };

    public void Add(Condition stage) => stages.Add(stage);

    /// <summary>Replaces the element by one that a stage puts into a cell.</summary>
    public void Map(Element element, Condition stage)
    {
        stages.Add(stage);
        Element = element;
    }

    /// <summary>The same source, to be filtered anew somewhere else.</summary>
    public Pipeline Again(Scope outer) => new(items, cells, Element, outer.Enter(Element.IsItem ? Element : null));

    /// <summary>The loop. To be called when all code for its items is built, since that decides what is done first.</summary>
    public Loop Build()
    {
        var filter = stages.Count switch
        {
            0 => null,
            1 => stages[0],
            _ => new Conjunction([.. stages]).Holds,
        };
        return new Loop(items, cells, filter, Scope.Steps());
    }

    public SourcePresence Presence() => new(items, cells);
}
