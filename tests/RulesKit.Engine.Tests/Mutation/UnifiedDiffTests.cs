using RulesKit.Engine.Mutation;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Mutation;

/// <summary>Diffs as patch reads them: the line numbers and counts are those of the lines shown.</summary>
public sealed class UnifiedDiffTests
{
    [Fact]
    public void A_line_in_the_middle_has_two_around_it() =>
        Diff("1\n2\n3\n4\n5\n6\n7\n", "1\n2\n3\nx\n5\n6\n7\n")
            .ShouldBe("--- a.json\n+++ a.json\n@@ -2,5 +2,5 @@\n 2\n 3\n-4\n+x\n 5\n 6\n");

    [Fact]
    public void The_first_and_the_last_line_have_fewer()
    {
        Diff("1\n2\n3\n4\n", "x\n2\n3\n4\n").ShouldBe("--- a.json\n+++ a.json\n@@ -1,3 +1,3 @@\n-1\n+x\n 2\n 3\n");
        Diff("1\n2\n3\n4\n", "1\n2\n3\nx\n").ShouldBe("--- a.json\n+++ a.json\n@@ -2,3 +2,3 @@\n 2\n 3\n-4\n+x\n");
    }

    [Fact]
    public void Lines_that_become_fewer_are_counted_on_both_sides() =>
        Diff("1\n2\n3\n4\n5\n", "1\nx\n5\n")
            .ShouldBe("--- a.json\n+++ a.json\n@@ -1,5 +1,3 @@\n 1\n-2\n-3\n-4\n+x\n 5\n");

    private static string Diff(string before, string after) => UnifiedDiff.Of(new SourceText(before, "a.json"), after);
}
