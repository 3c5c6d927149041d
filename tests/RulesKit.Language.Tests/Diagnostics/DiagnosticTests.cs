using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Language.Tests.Diagnostics;

public class DiagnosticTests
{
    private static readonly SourceText Source = new("one\ntwo three", "plan.rules.json");

    [Fact]
    public void A_diagnostic_prints_as_editors_and_build_logs_link_it() =>
        At(Source, 8, DiagnosticCatalog.UnknownName)
            .ToString()
            .ShouldBe("plan.rules.json(2,5): error RK1002: What and why.");

    [Fact]
    public void A_text_without_a_file_prints_as_a_text() =>
        At(new SourceText("x"), 0, DiagnosticCatalog.Unread)
            .ToString()
            .ShouldBe("(text)(1,1): warning RK2004: What and why.");

    [Fact]
    public void Diagnostics_are_sorted_by_file_then_place_then_id()
    {
        var bag = new DiagnosticBag();
        bag.AddRange([
            At(Source, 4, DiagnosticCatalog.UnknownName),
            At(Source, 4, DiagnosticCatalog.Syntax),
            At(Source, 0, DiagnosticCatalog.UnknownMember),
            At(new SourceText("x", "a.rules.json"), 0, DiagnosticCatalog.Unread),
        ]);

        bag.ToSorted().Select(d => d.Id).ShouldBe(["RK2004", "RK1003", "RK1001", "RK1002"]);
    }

    [Fact]
    public void One_mistake_reported_twice_stands_once()
    {
        var bag = new DiagnosticBag();
        bag.Add(DiagnosticCatalog.Syntax, new Location(Source, new TextSpan(0, 3)), "Same.");
        bag.Add(DiagnosticCatalog.Syntax, new Location(Source, new TextSpan(0, 3)), "Same.");

        bag.ToSorted().ShouldHaveSingleItem();
    }

    [Fact]
    public void Warnings_are_no_errors()
    {
        var bag = new DiagnosticBag();
        bag.AddRange([At(Source, 0, DiagnosticCatalog.Unread)]);
        bag.HasErrors.ShouldBeFalse();

        bag.AddRange([At(Source, 0, DiagnosticCatalog.Syntax)]);
        bag.HasErrors.ShouldBeTrue();
    }

    private static Diagnostic At(SourceText source, int start, DiagnosticDescriptor descriptor) =>
        new(descriptor, new Location(source, new TextSpan(start, 1)), "What and why.");
}
