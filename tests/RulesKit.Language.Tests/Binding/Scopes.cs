using RulesKit.Language.Binding;
using RulesKit.Language.Functions;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Binding;

/// <summary>Scopes with a name for a value of every type, so that tests can write short expressions.</summary>
internal static class Scopes
{
    /// <summary>In a rule with a window: variables bread, stall, sale, and constants of every type.</summary>
    public static BindingScope InWindow(ExpressionLimits? limits = null) => Create(WindowUse.Allowed, limits);

    /// <summary>The same in a rule without a window.</summary>
    public static BindingScope WithoutWindow() => Create(WindowUse.None, null);

    /// <summary>The same with functions of the host.</summary>
    public static BindingScope With(FunctionTable functions) => Create(WindowUse.Allowed, null, functions);

    private static BindingScope Create(WindowUse window, ExpressionLimits? limits, FunctionTable? functions = null)
    {
        var constants = new ConstantTable();
        constants.Add("yes", One(ScalarType.Boolean, true));
        constants.Add("ten", One(ScalarType.Integer, 10L));
        constants.Add("half", One(ScalarType.Number, 0.5m));
        constants.Add("town", One(ScalarType.Text, "Altenau"));
        constants.Add("spring", One(ScalarType.Date, Date.Of(2027, 4, 23)));
        constants.Add("year", One(ScalarType.Period, Period.Year(2027)));
        constants.Add("towns", new ConstantValue(ScalarType.Text, ["Altenau", "Neustadt"], IsSequence: true));
        constants.Add("sizes", new ConstantValue(ScalarType.Number, [0.5m, 1m], IsSequence: true));
        constants.Add("counts", new ConstantValue(ScalarType.Integer, [1L, 2L], IsSequence: true));
        var definitions = new DefinitionTable(limits ?? ExpressionLimits.Default);
        var scope = new BindingScope(Bakery.Model, constants, definitions, window)
        {
            Functions = functions ?? FunctionTable.Empty,
        };
        return scope.With([Item("bread", "Bread"), Item("stall", "Stall"), Item("sale", "Sale")]);
    }

    private static ConstantValue One(ScalarType type, object value) => new(type, [value], IsSequence: false);

    private static Variable Item(string name, string entity) =>
        new(name, Bakery.Model.Entities.Single(e => e.Name == entity), ValueMeaning.None);
}
