using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.TestCoverage;

/// <summary>
/// Finds the conditions that decide outcomes: those of rules, and once for each definition that these use, directly or
/// through others. What only messages read decides nothing.
/// </summary>
internal sealed class ConjunctFinder
{
    private readonly List<Conjunct> found = [];
    private readonly HashSet<Definition> used = [];
    private string owner = "";
    private bool isDefinition;

    private ConjunctFinder() { }

    /// <summary>All conjuncts, in the order of the text.</summary>
    public static IReadOnlyList<Conjunct> Find(BoundRuleSet ruleSet)
    {
        var finder = new ConjunctFinder();
        foreach (var rule in ruleSet.Rules)
        {
            finder.owner = rule.Id;
            foreach (var expression in ExpressionsOf(rule))
            {
                finder.Visit(expression, expression.Type.IsBoolean());
            }
        }

        return finder.found.OrderBy(c => c.Location.Span.Start).ToArray();
    }

    /// <summary>The expressions by which a rule comes to its outcome.</summary>
    public static IEnumerable<BoundExpression> ExpressionsOf(BoundRule rule) =>
        new[] { rule.Items, rule.When, rule.Require }
            .Concat(rule.Exceptions.Select(e => e.When))
            .OfType<BoundExpression>();

    private void Visit(BoundExpression expression, bool isCondition)
    {
        switch (expression)
        {
            case DefinitionExpression use:
                Visit(use.Definition);
                return;
            case LogicalExpression or NotExpression:
                VisitAll(expression.Children, areConditions: true);
                return;
            case ConditionalExpression choice:
                Visit(choice.Condition, isCondition: true);
                Visit(choice.WhenTrue, isCondition);
                Visit(choice.WhenFalse, isCondition);
                return;
            case LambdaExpression lambda:
                Visit(lambda.Body, lambda.Body.Type.IsBoolean());
                return;
            case ConstantExpression:
                return;
        }

        if (isCondition)
        {
            found.Add(new Conjunct(owner, isDefinition, expression));
        }

        VisitAll(expression.Children, areConditions: false);
    }

    private void VisitAll(IReadOnlyList<BoundExpression> expressions, bool areConditions)
    {
        foreach (var expression in expressions)
        {
            Visit(expression, areConditions);
        }
    }

    private void Visit(Definition definition)
    {
        if (!used.Add(definition))
        {
            return;
        }

        var (user, isUserDefinition) = (owner, isDefinition);
        (owner, isDefinition) = (definition.Name, true);
        Visit(definition.Body, definition.Body.Type.IsBoolean());
        (owner, isDefinition) = (user, isUserDefinition);
    }
}
