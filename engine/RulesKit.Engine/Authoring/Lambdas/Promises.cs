using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>The types that lambdas were told of definitions and of items given as text; checked once these are bound.</summary>
internal sealed class Promises
{
    private readonly List<(string Place, string Name, Type Type)> definitions = [];
    private readonly List<(string Rule, Type Type)> items = [];

    public void AddDefinition(string place, string name, Type type) => definitions.Add((place, name, type));

    public void AddItems(string rule, Type type) => items.Add((rule, type));

    /// <exception cref="UnsupportedLambdaException">Something gives another type than a lambda was told.</exception>
    public void Check(BoundRuleSet ruleSet)
    {
        var found = new Dictionary<string, RuleType>(StringComparer.Ordinal);
        foreach (var root in ruleSet.Rules.SelectMany(RootsOf))
        {
            Collect(root, found);
        }

        foreach (var (place, name, type) in definitions)
        {
            if (found.TryGetValue(name, out var given) && !Fits(given, type))
            {
                throw new UnsupportedLambdaException(
                    $"{place}: c.Definition<{ClrNames.Of(type)}>(\"{name}\") names the wrong type; the definition gives {given.Display}."
                );
            }
        }

        foreach (var (rule, type) in items)
        {
            var given = ruleSet.Rules.First(r => r.Id == rule).Item?.Type;
            if (given is not null && !Fits(given, type))
            {
                throw new UnsupportedLambdaException(
                    $"The rule \"{rule}\": ForEach<{ClrNames.Of(type)}> names the wrong type; the items are {given.Display}."
                );
            }
        }
    }

    private static IEnumerable<BoundExpression> RootsOf(BoundRule rule) =>
        new[] { rule.Items, rule.When, rule.Require }
            .OfType<BoundExpression>()
            .Concat(rule.Exceptions.Select(e => e.When));

    private static void Collect(BoundExpression node, Dictionary<string, RuleType> found)
    {
        if (node is DefinitionExpression { Definition: var definition } && !found.TryAdd(definition.Name, node.Type))
        {
            return;
        }

        foreach (var child in node is DefinitionExpression use ? [use.Definition.Body] : node.Children)
        {
            Collect(child, found);
        }
    }

    /// <summary>An integer fits a decimal: lambdas reckon with it.</summary>
    private static bool Fits(RuleType given, Type type)
    {
        var single = Nullable.GetUnderlyingType(type) ?? type;
        return given switch
        {
            SequenceType sequence => ClrKinds.ItemOf(single) is { } item && FitsExactly(sequence.Element, item),
            _ => FitsExactly(given, single) || (given == ScalarType.Integer && single == typeof(decimal)),
        };
    }

    private static bool FitsExactly(RuleType given, Type type) =>
        given is EntityType entity ? entity.Name == ClrNames.Simple(type) : ClrTypeShape.ScalarOf(type) == given;
}
