using RulesKit.Language.Limits;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>The definitions of a rule set by name; remembers which were read.</summary>
internal sealed class DefinitionTable(ExpressionLimits limits, IEnumerable<string>? itemNames = null)
{
    private readonly HashSet<string> itemNames = new(itemNames ?? [], StringComparer.Ordinal);
    private readonly Dictionary<string, Definition> bound = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public ExpressionLimits Limits { get; } = limits;

    /// <summary>What is left of the work that may go into the rule set's expressions.</summary>
    public ReadingBudget Budget { get; } = new(limits.ReadingSteps);

    /// <summary>Where the tokens of the expression stand that is parsed at the moment.</summary>
    public TokenRoom Tokens { get; } = new();

    /// <summary>Every name that a definition was declared with, bound yet or not.</summary>
    public IReadOnlyCollection<string> Names => names;

    /// <summary>The definitions that are bound.</summary>
    public IEnumerable<Definition> Bound => bound.Values;

    public bool Contains(string name) => names.Contains(name);

    /// <summary>Whether some rule calls its items by a name, which definitions don't see.</summary>
    public bool IsItemName(string name) => itemNames.Contains(name);

    public bool IsRead(string name) => read.Contains(name);

    public void Declare(string name) => names.Add(name);

    /// <summary>Sets what a declared definition means.</summary>
    public void Set(Definition definition) => bound[definition.Name] = definition;

    /// <summary>A definition that is read; null when none has the name.</summary>
    /// <remarks>One that is in a circle, or could not be read at all, comes back broken.</remarks>
    public Definition? Use(string name, Origin origin)
    {
        if (!names.Contains(name))
        {
            return null;
        }

        read.Add(name);
        return bound.TryGetValue(name, out var definition) ? definition : Definition.Broken(name, origin);
    }
}
