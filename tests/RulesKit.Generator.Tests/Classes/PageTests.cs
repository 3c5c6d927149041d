using System.Collections.Immutable;
using System.Globalization;
using RulesKit.Generator.Tests.Harness;
using RulesKit.Language.Tests.Catalog;

namespace RulesKit.Generator.Tests.Classes;

/// <summary>The pages of what the generator reports do what they say.</summary>
public sealed class PageTests
{
    private const string Kind = "json generated";

    [Theory]
    [InlineData("RK3027")]
    public void Examples_give_the_diagnostic_on_the_marked_characters_and_nothing_else(string id)
    {
        var examples = DocPage.Read(id).Examples;

        examples.ShouldAllBe(e => e.Kind == Kind);
        examples.Select(e => e.IsWrong).Distinct().Count().ShouldBe(2);
        foreach (var example in examples)
        {
            var found = Find(example);
            found.ShouldAllBe(d => d.Id == id);
            Show(example.Text, found).ShouldBe(example.Marked);
        }
    }

    /// <summary>With UPDATE_DOCS=1 the page is written anew.</summary>
    [Theory]
    [InlineData("RK3027")]
    public void What_is_said_stands_below_each_wrong_example(string id)
    {
        var page = DocPage.Read(id);
        var quotes = page
            .Examples.Where(e => e.IsWrong)
            .Select(e => Find(e).Select(d => d.GetMessage(CultureInfo.InvariantCulture)).ToArray());

        GeneratedDocs.ShouldBeCurrent(page.Path, page.WithQuotes(quotes));
    }

    private static ImmutableArray<Diagnostic> Find(DocExample example) => Bakery.Make(example.Text).Run().Diagnostics;

    private static string Show(string text, IReadOnlyList<Diagnostic> found) =>
        found
            .OrderByDescending(d => d.Location.SourceSpan.Start)
            .Aggregate(
                text,
                (shown, d) => shown.Insert(d.Location.SourceSpan.End, "⟧").Insert(d.Location.SourceSpan.Start, "⟦")
            );
}
