using System.Text.RegularExpressions;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Binding;
using RulesKit.Tests.Trees;

namespace RulesKit.Engine.Tests.Reference;

/// <summary>The reference of the language: every block is run, and nothing of the language is left out.</summary>
public sealed partial class LanguagePageTests
{
    private static readonly string[] Kinds =
    [
        "expression",
        "json",
        "json plan",
        "json ruleset",
        "json rule",
        "csharp function",
    ];

    [Fact]
    public void Every_block_is_of_a_kind_that_is_tested() =>
        PageBlock.All.Where(b => !Kinds.Contains(b.Kind)).ShouldBeEmpty();

    [Fact]
    public void Every_expression_is_what_the_page_says()
    {
        PageExample.All.Count.ShouldBeGreaterThan(100);
        PageExample
            .All.Select(e => (e.Expression, e.Is, Found: Bakery.MeaningOf(e.Expression)))
            .Where(e => e.Is != e.Found)
            .Select(e => $"{e.Expression} is {e.Found}, not {e.Is}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_comes_out_as_the_page_says()
    {
        var rules = PageBlock.Of("json rule").ToArray();
        rules.Length.ShouldBeGreaterThan(4);
        rules.Select(r => Bakery.Check(r.Text)).ShouldBe(rules.Select(r => r.Quote));
    }

    [Fact]
    public void Functions_are_shown_as_they_compile_here()
    {
        var source = Unindented(DocumentPart.Read("tests/RulesKit.Engine.Tests/Reference/BakeryFunctions.cs"));
        PageBlock.Of("csharp function").ShouldHaveSingleItem();
        PageBlock.Of("csharp function").ShouldAllBe(b => source.Contains(Unindented(b.Text)));
    }

    [Fact]
    public void Everything_that_an_expression_can_be_made_of_has_an_example()
    {
        var shown = PageExample.All.SelectMany(e => TreeKinds.Of(Bakery.Bind(e.Expression).Tree)).ToHashSet();
        TreeKinds.All.Where(kind => !shown.Contains(kind)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_reserved_name_and_word_has_an_example()
    {
        var words = PageExample.All.SelectMany(e => Words().Matches(e.Expression)).Select(m => m.Value).ToHashSet();
        string[] literals = ["true", "false", "null", "is", "not", "and", "or"];
        ReservedNames
            .Values.Concat(ReservedNames.Calls)
            .Concat(literals)
            .Where(name => !words.Contains(name))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_leads_to_a_file()
    {
        var folder = Path.GetDirectoryName(DocumentPart.PathOf(PageBlock.Page))!;
        var links = Links().Matches(DocumentPart.Read(PageBlock.Page)).Select(m => m.Groups["path"].Value).ToArray();
        links.ShouldNotBeEmpty();
        links.Where(l => !Path.Exists(Path.Combine(folder, l))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_within_the_page_leads_to_a_heading()
    {
        var page = DocumentPart.Read(PageBlock.Page);
        var headings = page.Split('\n')
            .Where(line => line.StartsWith('#'))
            .Select(line => line.TrimStart('#', ' ').ToLowerInvariant().Replace(' ', '-'));
        Anchors().Matches(page).Select(m => m.Groups["heading"].Value).Except(headings).ShouldBeEmpty();
    }

    private static string Unindented(string text) =>
        string.Join('\n', text.Trim().Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("[A-Za-z]+", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\]\(#(?<heading>[^)]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Anchors();

    [GeneratedRegex(@"\]\((?<path>[^)#]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
