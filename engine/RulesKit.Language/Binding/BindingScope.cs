using RulesKit.Language.Functions;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>The names that an expression may use. Immutable: a lambda's parameters make a new scope.</summary>
internal sealed class BindingScope
{
    private readonly Dictionary<string, Variable> variables = new(StringComparer.Ordinal);

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
        variables.Keys.Concat(Constants.Names).Concat(Definitions.Names).Concat(ReservedNames.Values);

    /// <summary>About how many names there are.</summary>
    public int NameCount => variables.Count + Constants.Names.Count + Definitions.Names.Count;

    public Variable? FindVariable(string name) => variables.TryGetValue(name, out var variable) ? variable : null;

    /// <summary>Whether a name is taken, so that nothing else can be called by it.</summary>
    public bool IsTaken(string name) =>
        variables.ContainsKey(name)
        || Constants.Contains(name)
        || Definitions.Contains(name)
        || Functions.Contains(name)
        || ReservedNames.Contains(name);

    public BindingScope WithUnreadableNames() =>
        new(Model, Constants, Definitions, Window) { HasUnreadableNames = true, Functions = Functions };

    public BindingScope With(IEnumerable<Variable> more)
    {
        var scope = new BindingScope(Model, Constants, Definitions, Window)
        {
            HasUnreadableNames = HasUnreadableNames,
            Functions = Functions,
        };
        foreach (var variable in variables.Values.Concat(more))
        {
            scope.variables[variable.Name] = variable;
        }

        return scope;
    }
}
