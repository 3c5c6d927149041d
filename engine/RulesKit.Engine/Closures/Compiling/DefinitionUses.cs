using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Counts where definitions are used, to tell which are worth being worked out once for all uses.</summary>
internal sealed class DefinitionUses
{
    /// <summary>A use inside a loop is one for each item.</summary>
    private const int UsesInLoop = 2;

    private readonly Dictionary<Definition, int> uses = [];

    private DefinitionUses() { }

    public static DefinitionUses Of(BoundRuleSet ruleSet)
    {
        var counted = new DefinitionUses();
        foreach (var rule in ruleSet.Rules)
        {
            counted.Count(rule);
        }

        return counted;
    }

    public bool IsUsedOften(Definition definition) => uses.GetValueOrDefault(definition) > 1;

    private void Count(BoundRule rule)
    {
        if (rule.Items is not null)
        {
            Count(rule.Items, isInLoop: false);
        }

        var conditions = rule.Exceptions.Select(e => e.When).Append(rule.Require);
        foreach (var condition in rule.When is null ? conditions : conditions.Append(rule.When))
        {
            Count(condition, isInLoop: rule.Items is not null);
        }
    }

    private void Count(BoundExpression expression, bool isInLoop)
    {
        if (expression is DefinitionExpression { Definition: var definition })
        {
            var isNew = uses.TryAdd(definition, 0);
            uses[definition] += isInLoop ? UsesInLoop : 1;
            if (isNew)
            {
                // What a definition uses is counted once: its own users share it.
                Count(definition.Body, isInLoop: false);
            }

            return;
        }

        var children = expression.Children;
        for (var i = 0; i < children.Count; i++)
        {
            Count(children[i], isInLoop || children[i] is LambdaExpression);
        }
    }
}
