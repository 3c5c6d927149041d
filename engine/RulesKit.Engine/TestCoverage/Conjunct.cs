using RulesKit.Language.Text;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.TestCoverage;

/// <summary>A condition of a rule set that holds no others joined by <c>&amp;&amp;</c>, <c>||</c> or <c>!</c>.</summary>
/// <param name="Owner">The rule's id or the definition's name.</param>
/// <param name="IsOfDefinition">Whether the owner is a definition.</param>
/// <param name="Expression">The condition.</param>
internal sealed record Conjunct(string Owner, bool IsOfDefinition, BoundExpression Expression)
{
    public Location Location => Expression.Origin.Location;

    public string Written => Expression.Origin.Written;
}
