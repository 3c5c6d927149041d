using RulesKit.Language.Functions;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>The names that an expression may use. Immutable: a lambda's parameters make a new scope.</summary>
internal sealed class BindingScope
{
    /// <summary>Few, so that a walk is faster than a dictionary and takes no memory of its own.</summary>
    private Variable[] variables = [];

    public BindingScope(ModelSchema model, ConstantTable constants, DefinitionTable definitions, WindowUse window)
    {
        Model = model;
        Constants = constants;
        Definitions = definitions;
        Window = window;
    }

    public ModelSchema Model { get; }

    public ConstantTable Constants { get; }

    public DefinitionTable Definitions { get; }

    public WindowUse Window { get; }

    /// <summary>The functions of the host.</summary>
    public FunctionTable Functions { get; init; } = FunctionTable.Empty;

    public ExpressionLimits Limits => Definitions.Limits;

    /// <summary>Whether some name could not be read (reported), so that unknown names are let pass.</summary>
    public bool HasUnreadableNames { get; private set; }

    /// <summary>Every name that may be written by itself.</summary>
    public IEnumerable<string> Names =>
        variables.Select(v => v.Name).Concat(Constants.Names).Concat(Definitions.Names).Concat(ReservedNames.Values);

    /// <summary>About how many names there are.</summary>
    public int NameCount => variables.Length + Constants.Names.Count + Definitions.Names.Count;

    public Variable? FindVariable(string name)
    {
        foreach (var variable in variables)
        {
            if (string.Equals(variable.Name, name, StringComparison.Ordinal))
            {
                return variable;
            }
        }

        return null;
    }

    /// <summary>Whether a name is taken, so that nothing else can be called by it.</summary>
    public bool IsTaken(string name) =>
        FindVariable(name) is not null
        || Constants.Contains(name)
        || Definitions.Contains(name)
        || Functions.Contains(name)
        || ReservedNames.Contains(name);

    public BindingScope WithUnreadableNames() =>
        new(Model, Constants, Definitions, Window) { HasUnreadableNames = true, Functions = Functions };

    /// <summary>The scope inside it: of two variables with one name the inner one counts.</summary>
    public BindingScope With(IReadOnlyCollection<Variable> inner) =>
        new(Model, Constants, Definitions, Window)
        {
            HasUnreadableNames = HasUnreadableNames,
            Functions = Functions,
            variables = [.. inner.Reverse(), .. variables.Where(v => !inner.Any(i => i.Name == v.Name))],
        };
}
