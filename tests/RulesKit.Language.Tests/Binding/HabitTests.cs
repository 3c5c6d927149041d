using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Binding;

/// <summary>Members and classes of .NET that people try, each with what to write in its place.</summary>
public class HabitTests
{
    [Theory]
    [InlineData("bread.Cost.[|HasValue|]", "Ask with 'is not null' or 'is null'.")]
    [InlineData("bread.Cost.[|Value|] > 1", "Read the value itself; where it is absent the result is unknown.")]
    [InlineData("ten.[|Equals|](10)", "Compare by '=='.")]
    [InlineData("ten.[|CompareTo|](10) > 0", "Compare by '<', '>' or '=='.")]
    [InlineData("ten.[|ToString|]() == town", "Values become text in a rule's \"message\" only.")]
    [InlineData("ten.[|GetType|]() == town", "Expressions can't ask about types.")]
    [InlineData("plan.Breads.[|Length|] > 3", "Write .Count.")]
    [InlineData("plan.Breads.[|LongCount|]() > 3", "Write .Count.")]
    [InlineData(
        "plan.Breads.[|FirstOrDefault|]().Price > 1",
        "Write .First(…); of no item at all it gives no value, and the result is unknown."
    )]
    [InlineData(
        "plan.Breads.[|Single|]().Price > 1",
        "Write .First(…); of no item at all it gives no value, and the result is unknown."
    )]
    [InlineData(
        "plan.Breads.[|SingleOrDefault|]().Price > 1",
        "Write .First(…); of no item at all it gives no value, and the result is unknown."
    )]
    [InlineData(
        "plan.Breads.[|LastOrDefault|]().Price > 1",
        "Write .Last(…); of no item at all it gives no value, and the result is unknown."
    )]
    [InlineData("plan.Breads.[|ElementAt|](2).Price > 1", "Write .Skip(2).First() for the third item.")]
    [InlineData("plan.Breads.[|MinBy|](b => b.Price).Price > 1", "Write .OrderBy(x => …).First().")]
    [InlineData("plan.Breads.[|MaxBy|](b => b.Price).Price > 1", "Write .OrderByDescending(x => …).First().")]
    [InlineData("plan.Breads.[|ToList|]().Any()", "Leave it out; a sequence is used as it is.")]
    [InlineData("plan.Breads.[|ToArray|]().Any()", "Leave it out; a sequence is used as it is.")]
    [InlineData("plan.Breads.[|AsEnumerable|]().Any()", "Leave it out; a sequence is used as it is.")]
    [InlineData(
        "plan.Breads.[|ThenBy|](b => b.Price).Any()",
        "Write .OrderBy(…) twice, the more important key last; equal items keep their order."
    )]
    [InlineData(
        "plan.Breads.[|ThenByDescending|](b => b.Price).Any()",
        "Write .OrderBy(…) twice, the more important key last; equal items keep their order."
    )]
    [InlineData("plan.Breads.[|SelectMany|](b => b.Price).Any()", "Ask inside: .Any(x => x.Items.Any(y => …)).")]
    [InlineData("plan.Breads.[|Exists|](b => yes)", "Write .Any(x => …).")]
    [InlineData("plan.Breads.[|TrueForAll|](b => yes)", "Write .All(x => …).")]
    [InlineData("plan.Breads.[|FindAll|](b => yes).Any()", "Write .Where(x => …).")]
    [InlineData("town.[|Count|] > 3", "Write .Length.")]
    [InlineData("town.[|ToLower|]() == town", "Write .ToLowerInvariant().")]
    [InlineData("town.[|ToUpper|]() == town", "Write .ToUpperInvariant().")]
    public void A_member_that_is_none_here_has_another_way(string marked, string advice) =>
        ShouldReport(marked, DiagnosticCatalog.UnknownMember, $" {advice}");

    [Theory]
    [InlineData("Math", "Classes of .NET are no part of the language. Choose with a > b ? a : b.")]
    [InlineData(
        "DateTime",
        "There is no clock; 'asOf' is the day that the plan is checked for, and dates are written Date(\"2027-04-23\")."
    )]
    [InlineData("DateOnly", "There is no clock; 'asOf' is the day")]
    [InlineData("DateTimeOffset", "There is no clock; 'asOf' is the day")]
    [InlineData("TimeProvider", "There is no clock; 'asOf' is the day")]
    [InlineData(
        "Enumerable",
        "Classes of .NET are no part of the language. Write the operation behind the sequence, as plan.X.Where(x => …)."
    )]
    [InlineData("Environment", "Classes of .NET are no part of the language.")]
    public void A_class_is_no_part_of_the_language(string name, string advice) =>
        ShouldReport($"[|{name}|].Anything > 1", DiagnosticCatalog.UnknownName, $" {advice}");
}
