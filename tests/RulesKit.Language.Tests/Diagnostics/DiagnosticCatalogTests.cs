using System.Reflection;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Language.Tests.Diagnostics;

public class DiagnosticCatalogTests
{
    [Fact]
    public void The_list_holds_every_descriptor_in_the_order_of_ids()
    {
        var fields = typeof(DiagnosticCatalog)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null))
            .OfType<DiagnosticDescriptor>();

        DiagnosticCatalog.All.ShouldBe(fields.OrderBy(d => d.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_and_titles_are_unique_and_well_formed()
    {
        DiagnosticCatalog.All.Select(d => d.Id).Distinct().Count().ShouldBe(DiagnosticCatalog.All.Count);
        DiagnosticCatalog.All.Select(d => d.Title).Distinct().Count().ShouldBe(DiagnosticCatalog.All.Count);
        DiagnosticCatalog.All.ShouldAllBe(d =>
            d.Id.Length == 6 && d.Id.StartsWith("RK", StringComparison.Ordinal) && d.Id.Skip(2).All(char.IsAsciiDigit)
        );
        DiagnosticCatalog.All.ShouldAllBe(d => char.IsUpper(d.Title[0]) && !d.Title.EndsWith('.'));
    }
}
