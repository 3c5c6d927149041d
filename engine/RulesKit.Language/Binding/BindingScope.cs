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

    public ExpressionLimits Limits => Definitions.Limits;

    /// <summary>Every name that may be written by itself.</summary>
    public IEnumerable<string> Names =>
        variables.Keys.Concat(Constants.Names).Concat(Definitions.Names).Concat(ReservedNames.Values);

    public Variable? FindVariable(string name) => variables.TryGetValue(name, out var variable) ? variable : null;

    public bool Knows(string name) => Names.Contains(name, StringComparer.Ordinal);

    public BindingScope With(IEnumerable<Variable> more)
    {
        var scope = new BindingScope(Model, Constants, Definitions, Window);
        foreach (var variable in variables.Values.Concat(more))
        {
            scope.variables[variable.Name] = variable;
        }

        return scope;
    }
}
