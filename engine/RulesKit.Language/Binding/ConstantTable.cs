using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>The named constants of a rule set; remembers which were read.</summary>
internal sealed class ConstantTable
{
    private readonly Dictionary<string, ConstantValue?> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => values.Keys;

    public bool Contains(string name) => values.ContainsKey(name);

    public bool IsRead(string name) => read.Contains(name);

    /// <summary>Adds a constant; null stands for a value that has a diagnostic.</summary>
    public void Add(string name, ConstantValue? value) => values[name] = value;

    /// <summary>A use of a constant; null when there is none of that name.</summary>
    public BoundExpression? Use(string name, Origin origin)
    {
        if (!values.TryGetValue(name, out var constant))
        {
            return null;
        }

        read.Add(name);
        return constant switch
        {
            null => new ErrorExpression(origin),
            { IsSequence: true } => new ConstantSequenceExpression(constant.Values, constant.Type, origin),
            _ => new ConstantExpression(constant.Values[0], constant.Type, origin),
        };
    }
}
