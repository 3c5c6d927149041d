using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Running;

namespace RulesKit.Workflows.Migration;

/// <summary>The definitions that params and child rules become. Names are given out before any text is written.</summary>
internal sealed class DefinitionBook
{
    private readonly SampleShape shape;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<object, string> names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public DefinitionBook(SampleShape shape, IReadOnlyList<RuleProgram> rules)
    {
        this.shape = shape;
        foreach (var rule in rules)
        {
            Name(rule);
        }
    }

    /// <summary>Every name that is given out.</summary>
    public IReadOnlySet<string> Taken => taken;

    /// <summary>The texts of those that were used, by name.</summary>
    public IReadOnlyDictionary<string, string> Texts =>
        entries.ToDictionary(e => e.Key, e => e.Value.Text.Text, StringComparer.Ordinal);

    /// <summary>A definition and those that it reads.</summary>
    public IEnumerable<string> Closure(string name) => entries[name].Reads.SelectMany(Closure).Append(name).Distinct();

    /// <summary>A rule's translator, which notes what it reads.</summary>
    public RuleTranslation Begin() => new(this, shape);

    /// <exception cref="CannotCarryException">The param can't be said natively.</exception>
    public string Param(ScopedValue param, RuleTranslation reader)
    {
        var name = names[param];
        if (!entries.ContainsKey(name))
        {
            try
            {
                Add(name, t => t.Translator.Translate(param.Code!));
            }
            catch (CannotCarryException e)
            {
                throw new CannotCarryException(default, $"Of the param '{param.Name}': {e.Message}");
            }
        }

        return Use(name, reader).Text;
    }

    /// <summary>A child rule, as a definition that is true or false.</summary>
    public NativeText Child(RuleProgram child, RuleTranslation reader)
    {
        var name = names[child];
        if (!entries.ContainsKey(name))
        {
            Add(name, t => t.Translate(child));
        }

        return Use(name, reader);
    }

    private NativeText Use(string name, RuleTranslation reader)
    {
        var entry = entries[name];
        foreach (var note in entry.Notes)
        {
            reader.Context.Note(note);
        }

        // What is known before any plan is seen falls away and needs no definition.
        if (entry.Text.Known is not null)
        {
            return entry.Text;
        }

        reader.Reads.Add(name);
        return new NativeText(name);
    }

    private void Add(string name, Func<RuleTranslation, NativeText> translate)
    {
        var translation = Begin();
        var text = translate(translation);
        entries[name] = new Entry(text, [.. translation.Reads], translation.Context.Notes);
    }

    private void Name(RuleProgram rule)
    {
        foreach (var param in rule.Entries.Select(e => e.Param).OfType<ScopedValue>().Where(p => !names.ContainsKey(p)))
        {
            names.Add(param, NativeNames.Variable(param.Name, taken));
        }

        foreach (var child in rule.Children ?? [])
        {
            names.Add(child, NativeNames.Variable(child.Rule.RuleName, taken));
            Name(child);
        }
    }

    private sealed record Entry(NativeText Text, IReadOnlyList<string> Reads, IReadOnlyList<string> Notes);
}
