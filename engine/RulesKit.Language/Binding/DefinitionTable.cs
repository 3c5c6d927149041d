using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>The definitions of a rule set: each is bound once, when it is first needed.</summary>
internal sealed class DefinitionTable(ExpressionLimits limits)
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public ExpressionLimits Limits { get; } = limits;

    public IEnumerable<string> Names => entries.Keys;

    public void Add(string name, ExpressionText text, Location nameLocation) =>
        entries[name] = new Entry(text, nameLocation);

    public bool IsRead(string name) => entries[name].IsRead;

    /// <summary>The definition of a name; null when there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="bind">Binds the definition's text in the scope of definitions.</param>
    /// <param name="diagnostics">Takes the report of a circle.</param>
    /// <param name="isUse">Whether an expression reads the definition, and not the rule set's own check of it.</param>
    public Definition? Resolve(
        string name,
        Func<ExpressionText, BoundExpression> bind,
        DiagnosticBag diagnostics,
        bool isUse = true
    )
    {
        if (!entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        entry.IsRead |= isUse;
        if (entry.IsBinding)
        {
            diagnostics.Add(
                DiagnosticCatalog.DefinitionCycle,
                entry.NameLocation,
                $"The definition \"{name}\" needs itself to be worked out. Take one step out of the circle."
            );
            return new Definition(name, new ErrorExpression(new Origin(entry.Text, default)));
        }

        if (entry.Bound is null)
        {
            entry.IsBinding = true;
            entry.Bound = new Definition(name, bind(entry.Text));
            entry.IsBinding = false;
        }

        return entry.Bound;
    }

    private sealed class Entry(ExpressionText text, Location nameLocation)
    {
        public ExpressionText Text { get; } = text;

        public Location NameLocation { get; } = nameLocation;

        public Definition? Bound { get; set; }

        public bool IsBinding { get; set; }

        public bool IsRead { get; set; }
    }
}
