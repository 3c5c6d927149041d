using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>
/// A loop that code is built for, seen from inside: what variables stand for, which item is handed on, and what is to be
/// done before the loop runs. The outermost scope is no loop.
/// </summary>
/// <remarks>
/// All code takes the frame and one item. The item is that of the innermost loop over objects or texts; a variable of a
/// loop further out is held in a cell by the loop in between, before it runs.
/// </remarks>
internal sealed class Scope
{
    private readonly Dictionary<Variable, Element> variables = [];
    private readonly Dictionary<BoundExpression, int> levels = [];
    private readonly List<LoopStep> steps = [];
    private readonly HashSet<Element> held = [];
    private readonly Element? item;

    private Scope(Scope? outer, RuleSite site, Element? item)
    {
        Outer = outer;
        Site = site;
        Level = outer is null ? 0 : outer.Level + 1;
        this.item = item ?? outer?.item;
    }

    /// <summary>The scope around the loop; null for the outermost.</summary>
    public Scope? Outer { get; }

    /// <summary>What the code is for.</summary>
    public RuleSite Site { get; }

    /// <summary>The number of loops around the code.</summary>
    public int Level { get; }

    public static Scope OfSite(RuleSite site) => new(null, site, null);

    /// <summary>The scope inside a loop.</summary>
    /// <param name="element">The element that the loop hands on as its item; null when elements go through a cell.</param>
    public Scope Enter(Element? element) => new(this, Site, element);

    public void Bind(Variable variable, Element element) => variables[variable] = element;

    /// <summary>Adds something to be done before the loop runs.</summary>
    public void Add(LoopStep step) => steps.Add(step);

    public LoopStep[] Steps() => [.. steps];

    /// <summary>What a variable stands for.</summary>
    public Element Find(Variable variable)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.variables.TryGetValue(variable, out var element))
            {
                return element;
            }
        }

        throw new InvalidOperationException($"The variable '{variable.Name}' is not bound.");
    }

    /// <summary>Whether an element is the item that code in this scope is handed.</summary>
    public bool HandsOn(Element element) => element == item;

    /// <summary>The cell that holds the item of an outer loop.</summary>
    public Slot<Cell<object>> Hold(Element element)
    {
        element.Held ??= Site.Take<Cell<object>>();
        var inner = this;
        while (!inner.Outer!.HandsOn(element))
        {
            inner = inner.Outer;
        }

        if (inner.held.Add(element))
        {
            inner.Add(new HoldItem(element.Held.Value));
        }

        return element.Held.Value;
    }

    /// <summary>The cell that holds the item which code around this loop is handed; null when it is handed none.</summary>
    public Slot<Cell<object>>? HoldOuterItem() => Outer!.item is { } outerItem ? Hold(outerItem) : null;

    /// <summary>The outermost loop that does not change an expression's value; null when even the innermost one does.</summary>
    public Scope? FindOuter(BoundExpression expression)
    {
        var level = LevelOf(expression);
        if (level >= Level)
        {
            return null;
        }

        var scope = this;
        while (scope.Level > level + 1)
        {
            scope = scope.Outer!;
        }

        return scope;
    }

    /// <summary>The level of the innermost loop that an expression reads a variable of.</summary>
    private int LevelOf(BoundExpression expression)
    {
        if (expression is VariableExpression { Variable: var variable })
        {
            return LevelOf(variable);
        }

        var children = expression is DefinitionExpression ? [] : expression.Children;
        if (children.Count == 0)
        {
            return 0;
        }

        if (levels.TryGetValue(expression, out var known))
        {
            return known;
        }

        var level = 0;
        for (var i = 0; i < children.Count; i++)
        {
            level = Math.Max(level, LevelOf(children[i]));
        }

        levels[expression] = level;
        return level;
    }

    /// <summary>The level of the loop that binds a variable; 0 for one that the expression itself binds.</summary>
    private int LevelOf(Variable variable)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.variables.ContainsKey(variable))
            {
                return scope.Level;
            }
        }

        return 0;
    }
}
