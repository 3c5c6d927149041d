using RulesKit.Engine.Checking;
using RulesKit.Engine.TestCoverage;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Mutation;

/// <summary>Lists every mutant of a rule set, always in the same order, with the rules that each can touch.</summary>
internal sealed class MutantEnumeration
{
    private readonly BoundRuleSet ruleSet;
    private readonly ConstantBounds bounds;
    private readonly Dictionary<string, IReadOnlyList<BoundRule>> users;

    public MutantEnumeration(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet.Bound;
        bounds = new ConstantBounds(this.ruleSet.Document);
        var uses = this.ruleSet.Rules.ToDictionary(r => r.Id, Used, StringComparer.Ordinal);
        users = this.ruleSet.Definitions.ToDictionary(
            d => d.Name,
            IReadOnlyList<BoundRule> (d) => this.ruleSet.Rules.Where(r => uses[r.Id].Contains(d)).ToArray(),
            StringComparer.Ordinal
        );
        Mutants = Enumerate()
            .DistinctBy(m => m.Edit)
            .OrderBy(m => m.Location.Span.Start)
            .ThenBy(m => m.Mutator)
            .ToArray();
    }

    /// <summary>In the order of the text. A definition that only messages use decides nothing, and has none.</summary>
    public IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>Ids of the rules whose outcome a mutant can change.</summary>
    public IReadOnlyList<string> RulesOf(Mutant mutant) =>
        mutant.Place.IsDefinition ? users[mutant.Place.Owner].Select(r => r.Id).ToArray() : [mutant.Place.Owner];

    private IEnumerable<Mutant> Enumerate() =>
        ruleSet
            .Definitions.Where(d => users[d.Name].Count > 0)
            .SelectMany(d => ExpressionMutants.Of(new MutantPlace(d.Name, null), d.Body, bounds))
            .Concat(ruleSet.Rules.SelectMany(Of));

    private IEnumerable<Mutant> Of(BoundRule rule)
    {
        var exceptions = rule.Exceptions.Select(
            (e, i) => (Part: FormattableString.Invariant($"exceptions/{i}"), e.When)
        );
        var parts = new[] { (Part: "forEach", rule.Items), (Part: "when", rule.When), (Part: "require", rule.Require) }
            .Concat(exceptions.Select(e => (e.Part, (BoundExpression?)e.When)))
            .Where(p => p.Item2 is not null);
        return parts
            .SelectMany(p =>
                ExpressionMutants.Of(new MutantPlace(rule.Id, p.Part), p.Item2!, bounds, isFilter: p.Part == "when")
            )
            .Concat(WindowMutants.Of(rule.Document))
            .Concat(ExpectsMutants.Of(rule.Document));
    }

    private static HashSet<Definition> Used(BoundRule rule)
    {
        var used = new HashSet<Definition>();
        foreach (var expression in ConjunctFinder.ExpressionsOf(rule))
        {
            Visit(expression);
        }

        return used;

        void Visit(BoundExpression expression)
        {
            if (expression is DefinitionExpression use && !used.Add(use.Definition))
            {
                return;
            }

            foreach (var child in expression.Children)
            {
                Visit(child);
            }
        }
    }
}
