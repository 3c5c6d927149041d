using RulesKit.Tests.Trees;

namespace RulesKit.Engine.Tests.Meaning;

/// <summary>The truth table leaves nothing of the language out.</summary>
public sealed class TruthTableCoverageTests
{
    [Fact]
    public void Every_operator_pattern_member_and_operation_has_a_case()
    {
        var reached = TruthTable.Shipped.RuleSet.Bound.Rules.SelectMany(r => TreeKinds.Of(r.Require)).ToHashSet();

        TreeKinds.All.Where(kind => !reached.Contains(kind)).ShouldBeEmpty();
    }
}
