using System.Xml;
using System.Xml.Linq;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

/// <summary>The page is well-formed XML too, so that a test can look into it.</summary>
public sealed class HtmlPageTests
{
    [Fact]
    public void The_page_loads_nothing_and_runs_nothing()
    {
        var page = Page(Repository.Plans);
        Named(page, "script").ShouldBeEmpty();
        page.Descendants().Attributes().ShouldNotContain(a => a.Name.LocalName.StartsWith("on"));
        page.Descendants()
            .Attributes()
            .Where(a => a.Name.LocalName is "href" or "src")
            .ShouldAllBe(a => a.Value.StartsWith('#'));
        Named(page, "style").Single().Value.ShouldNotContain("url(");
    }

    [Fact]
    public void Every_link_leads_to_a_place_and_places_are_unique()
    {
        var page = Page(Repository.Plans, "--scenarios", Repository.Scenarios);
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToArray();
        ids.ShouldBeUnique();
        foreach (var link in page.Descendants().Attributes("href"))
        {
            ids.ShouldContain(link.Value[1..]);
        }

        foreach (var drawing in Named(page, "svg"))
        {
            drawing.Attribute("role")!.Value.ShouldBe("img");
            drawing.Attribute("aria-labelledby")!.Value.Split(' ').ShouldAllBe(id => ids.Contains(id));
        }
    }

    [Fact]
    public void Tables_say_what_they_are_and_what_each_cell_belongs_to()
    {
        var tables = Named(Page(Repository.Plans, "--scenarios", Repository.Scenarios), "table").ToArray();
        tables.ShouldNotBeEmpty();
        foreach (var table in tables)
        {
            Named(table, "caption").Single().Value.ShouldNotBeNullOrWhiteSpace();
            Named(table, "th").ShouldAllBe(th => th.Attribute("scope") != null);
            Named(table, "tr")
                .ShouldAllBe(tr => tr.Elements().Count() == Named(table, "tr").First().Elements().Count());
        }
    }

    [Fact]
    public void What_breaks_is_marked_on_the_timeline_and_nothing_is_where_nothing_breaks()
    {
        Broken(Page(Repository.Plans + "german-launch-2026.json")).ShouldContain(t => t.Contains("2026-05-18: su7-de"));
        Broken(Page(Repository.BasePlan)).ShouldBeEmpty();
    }

    [Fact]
    public void Texts_of_a_plan_stay_texts()
    {
        const string Title = "</title><script>alert(1)</script> \" ' & \\u202e";
        using var folder = new TempFolder();
        var plan = folder.WritePlan(
            "hostile.json",
            "Group plan 2024 to 2028 after the SU7 launch",
            Title.Replace("\"", "\\\"", StringComparison.Ordinal)
        );
        var page = Page(plan);
        Named(page, "script").ShouldBeEmpty();
        Named(page, "h1").Single().Value.ShouldBe(Title);
        page.Root!.Value.ShouldNotContain('\u202e');
    }

    [Fact]
    public void Waivers_and_documents_that_were_refused_are_told()
    {
        var waived = Page(
            Repository.Plans + "german-pilot-2026.json",
            "--waivers",
            Repository.Waivers,
            "--as-of",
            "2024-06-01"
        );
        waived.Root!.Value.ShouldContain("Broken, and waived");
        Page("nowhere.json").Root!.Value.ShouldContain("There is no file nowhere.json.");
    }

    private static IEnumerable<string> Broken(XDocument page) =>
        Named(page, "svg")
            .Descendants()
            .Where(e => e.Attribute("class")?.Value.Split(' ') is ["point" or "span" or "band", "broken", ..])
            .Select(e => e.Value);

    private static IEnumerable<XElement> Named(XContainer container, string name) =>
        container.Descendants().Where(e => e.Name.LocalName == name);

    private static XDocument Page(params string[] args)
    {
        using var text = new StringReader(ToolRun.Check([.. args, "--format", "html"]).Out);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
