using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>The names that an expression may use, and the items that its lambdas stand in.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, ScopeEntry> symbols;
    private readonly List<KeyValuePair<string, SlotNode>> lambdas = [];
    private readonly string? conflict;

    public Scope(ScopeSettings settings, IReadOnlyList<ScopeEntry> entries)
    {
        Settings = settings;
        symbols = new Dictionary<string, ScopeEntry>(settings.Comparer);
        foreach (var entry in entries)
        {
            if (!symbols.TryAdd(entry.Name, entry))
            {
                var other = symbols[entry.Name].Name;
                conflict ??=
                    $"The name '{entry.Name}' stands for two things ('{other}' is an input or a param already), so no rule here can be answered. Rename one of them.";
            }
        }

        if (entries is [{ Input: { } only }])
        {
            It = only;
            Root = only;
        }
    }

    public ScopeSettings Settings { get; }

    public StringComparer Comparer => Settings.Comparer;

    /// <summary>The item of the innermost lambda, or the only input.</summary>
    public SlotNode? It { get; private set; }

    public SlotNode? Parent { get; private set; }

    public SlotNode? Root { get; }

    public IEnumerable<string> Names => symbols.Keys.Concat(lambdas.Select(l => l.Key));

    public bool IsSingleInput => Root is not null;

    /// <summary>Whether a name is one of a param that has no meaning itself.</summary>
    public bool IsBrokenParam(string name) => symbols.TryGetValue(name, out var entry) && entry.Param is { Code: null };

    /// <exception cref="BindException">Two inputs or params have one name.</exception>
    public void CheckNames(TextSpan span)
    {
        if (conflict is not null)
        {
            throw new BindException(span, conflict);
        }
    }

    /// <summary>What a name stands for; null when it is none of the names in scope.</summary>
    public Node? Find(string name, TextSpan span)
    {
        if (symbols.TryGetValue(name, out var entry))
        {
            return entry.Bind(span);
        }

        for (var i = lambdas.Count - 1; i >= 0; i--)
        {
            if (Comparer.Equals(lambdas[i].Key, name))
            {
                var slot = lambdas[i].Value;
                return new SlotNode(slot.Type, span, slot.Slot, slot.Name, slot.IsInput);
            }
        }

        return null;
    }

    /// <summary>Binds what stands inside a lambda over items.</summary>
    public T Within<T>(NetType element, string? name, TextSpan span, Func<SlotNode, T> bind)
    {
        var (oldIt, oldParent) = (It, Parent);
        var item = new SlotNode(element, span, Settings.Slots.Take(), name ?? "it", isInput: false);
        (It, Parent) = (item, oldIt);
        if (name is not null)
        {
            lambdas.Add(new(name, item));
        }

        try
        {
            return bind(item);
        }
        finally
        {
            (It, Parent) = (oldIt, oldParent);
            if (name is not null)
            {
                lambdas.RemoveAt(lambdas.Count - 1);
            }
        }
    }

    /// <summary>Names the item of the scope itself, where a whole rule is written as a lambda.</summary>
    public T WithName<T>(string name, SlotNode item, Func<T> bind)
    {
        lambdas.Add(new(name, item));
        try
        {
            return bind();
        }
        finally
        {
            lambdas.RemoveAt(lambdas.Count - 1);
        }
    }
}
