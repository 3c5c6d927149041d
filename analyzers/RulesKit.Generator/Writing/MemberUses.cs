using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Writing;

/// <summary>Which members expressions read, and where each is named first: there the compiler reports what is wrong with it.</summary>
internal sealed class MemberUses
{
    private readonly Dictionary<ModelMember, (ExpressionText Text, RuleSpan Span)> first = [];
    private readonly HashSet<Definition> definitions = [];
    private readonly HashSet<ModelMember> used = [];

    public IReadOnlyCollection<Definition> Definitions => definitions;

    public static MemberUses Of(BoundRuleSet ruleSet)
    {
        var uses = new MemberUses();
        foreach (var rule in ruleSet.Rules)
        {
            var expressions = new[] { rule.Items, rule.When, rule.Require }
                .Concat(rule.Exceptions.Select(e => (BoundExpression?)e.When))
                .Concat(rule.Message.Parts.Select(p => p.Value));
            foreach (var expression in expressions)
            {
                uses.Visit(expression);
            }
        }

        foreach (var entity in ruleSet.Model.Entities.Where(e => e.DatedBy is not null))
        {
            uses.used.Add(entity.DatedBy!);
        }

        foreach (var collection in ruleSet.Model.Collections)
        {
            uses.used.Add(collection.Member);
        }

        return uses;
    }

    /// <summary>Whether the plan as expressions see it needs a member.</summary>
    public bool IsUsed(ModelMember member) => used.Contains(member);

    /// <summary>Where an expression names a member; null when none does.</summary>
    public (ExpressionText Text, RuleSpan Span)? FirstOf(ModelMember member) =>
        first.TryGetValue(member, out var place) ? place : null;

    private void Visit(BoundExpression? node)
    {
        switch (node)
        {
            case null:
                return;
            case DefinitionExpression { Definition: var definition }:
                if (definitions.Add(definition))
                {
                    Visit(definition.Body);
                }

                return;
            case MemberExpression { Member: var member, Origin: var origin }:
                used.Add(member);
                if (!first.ContainsKey(member))
                {
                    var length = member.Name.Length;
                    first.Add(member, (origin.Text, new RuleSpan(origin.Span.End - length, length)));
                }

                break;
        }

        foreach (var child in node.Children)
        {
            Visit(child);
        }
    }
}
