using System.Text;
using RulesKit.Workflows.Tests.Conformance;
using RulesKit.Workflows.Tests.Support;

namespace RulesKit.Workflows.Tests.Docs;

/// <summary>The page about workflows shows code that runs, and the list of differences that the tests allow.</summary>
public sealed class WorkflowPageTests
{
    private const string Page = "docs/workflows.md";

    [Fact]
    public async Task The_example_runs_and_tells_three_outcomes()
    {
        var output = new StringWriter();
        await WorkflowExample.WriteAsync(output);
        output
            .ToString()
            .ReplaceLineEndings("\n")
            .ShouldBe(
                """
                Loyal: True 
                Large: False 120 is not large
                Typo: Broken The rule 'Typo' can't be answered, line 6, column 42: The input has no member 'contry' here. Did you mean 'country'? Where it may be absent, ask for null first.

                """
            );
    }

    [Fact]
    public void The_page_shows_the_example()
    {
        var lines = File.ReadAllLines(Repository.PathOf("tests/RulesKit.Workflows.Tests/Docs/WorkflowExample.cs"));
        var code = lines
            .SkipWhile(l => !l.Contains("// <snippet>", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(l => !l.Contains("// </snippet>", StringComparison.Ordinal))
            .Select(l => l.Length > 8 ? l[8..] : "");
        GeneratedPage.ShouldHold(
            Page,
            "<!-- snippet: WorkflowExample.cs -->\n",
            "<!-- /snippet -->",
            $"\n```csharp\n{string.Join('\n', code).Replace("output.WriteLine", "Console.WriteLine", StringComparison.Ordinal)}\n```\n\n"
        );
    }

    [Fact]
    public void The_page_lists_every_class_of_differences()
    {
        var table = new StringBuilder("\n| RulesEngine | RulesKit | why | cases |\n|---|---|---|---|\n");
        foreach (var difference in DeliberateDifferences.Load().Classes)
        {
            var places = CasesOf(difference.Places);
            table.Append($"| {difference.Title} | {difference.Ours} | {difference.Reason} | {places} |\n");
        }

        GeneratedPage.ShouldHold(
            Page,
            "<!-- The table is generated from deliberate-differences.json. -->\n",
            "<!-- end -->",
            table.Append('\n').ToString()
        );
    }

    [Fact]
    public void The_page_lists_what_is_answered_here_alone()
    {
        var table = new StringBuilder("\n| what breaks in RulesEngine | why it is answered | cases |\n|---|---|---|\n");
        foreach (var answered in AnsweredHere.Load().Classes)
        {
            var places = CasesOf([.. answered.Places.Keys]);
            table.Append($"| {answered.Title} | {answered.Reason} | {places} |\n");
        }

        GeneratedPage.ShouldHold(
            Page,
            "<!-- The table is generated from answered-here.json. -->\n",
            "<!-- end of answers -->",
            table.Append('\n').ToString()
        );
    }

    /// <summary>Case and rule; of the cases that were recorded later only the case, and how many of its rules.</summary>
    private static string CasesOf(IReadOnlyList<string> places)
    {
        var given = places.Where(p => !IsFurther(p)).Select(p => $"`{p}`");
        var further = places
            .Where(IsFurther)
            .GroupBy(p => string.Join('/', p.Split('/').Take(3)))
            .Select(g => g.Count() == 1 ? $"`{g.Key}`" : FormattableString.Invariant($"`{g.Key}` ({g.Count()})"));
        return string.Join(", ", given.Concat(further));
    }

    private static bool IsFurther(string place) => place.StartsWith("further/", StringComparison.Ordinal);
}
