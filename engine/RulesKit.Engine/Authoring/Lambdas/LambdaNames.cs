using System.Linq.Expressions;
using RulesKit.Language.Binding;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>What the parameters of lambdas are called in the text: their own names, unless these are taken.</summary>
internal sealed class LambdaNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> taken = new(taken, StringComparer.Ordinal);
    private readonly Dictionary<ParameterExpression, string> names = [];

    public string? Find(ParameterExpression parameter) => names.GetValueOrDefault(parameter);

    /// <summary>Gives a parameter a name that is decided already.</summary>
    public void Set(ParameterExpression parameter, string name)
    {
        names[parameter] = name;
        taken.Add(name);
    }

    /// <summary>Gives a parameter of an inner lambda a free name.</summary>
    public string Enter(ParameterExpression parameter)
    {
        var name = Free(parameter.Name ?? "x");
        Set(parameter, name);
        return name;
    }

    /// <summary>Frees the name of an inner lambda's parameter.</summary>
    public void Leave(ParameterExpression parameter) => taken.Remove(names[parameter]);

    /// <summary>The name wished for, or one like it that is free.</summary>
    public string Free(string wished)
    {
        var start = Identifiers.IsName(wished) ? wished : "x";
        var name = start;
        for (var i = 2; taken.Contains(name) || ReservedNames.Contains(name); i++)
        {
            name = FormattableString.Invariant($"{start}{i}");
        }

        return name;
    }
}
