namespace RulesKit.Language.Functions;

/// <summary>The functions that expressions may call, by name. Immutable and thread-safe.</summary>
internal sealed class FunctionTable
{
    private readonly Dictionary<string, RuleFunction> functions;

    /// <param name="functions">The functions; no two of one name.</param>
    public FunctionTable(IEnumerable<RuleFunction> functions) =>
        this.functions = functions.ToDictionary(f => f.Name, StringComparer.Ordinal);

    public static FunctionTable Empty { get; } = new([]);

    public IReadOnlyCollection<string> Names => functions.Keys;

    public bool Contains(string name) => functions.ContainsKey(name);

    public RuleFunction? Find(string name) => functions.TryGetValue(name, out var function) ? function : null;
}
