using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Binding;

/// <summary>Questions about absence are asked only of what can be absent.</summary>
public class AbsenceTests
{
    [Theory]
    [InlineData("bread.Cost is null")]
    [InlineData("sale.Bread.Cost is not null")]
    [InlineData("bread.InPlaceOf is null")]
    [InlineData("bread.InPlaceOf.Price is null")]
    [InlineData("plan.Sales is null")]
    [InlineData("plan.Sales.At(year) is null")]
    [InlineData("plan.Sales.At(year).Loaves is null")]
    [InlineData("(bread.Cost ?? bread.RyeShare) is null")]
    [InlineData("(bread.Cost ?? 1.5) > 1")]
    [InlineData("(bread.RyeShare ?? 1) > 0.5")]
    [InlineData("(plan.Motto ?? \"none\") == \"none\"")]
    [InlineData("(plan.AsOf ?? spring) < stall.Date")]
    [InlineData("(bread.Cost ?? bread.InPlaceOf.Cost ?? 0) > 1")]
    public void Optional_members_and_At_can_be_absent(string expression) => ShouldHaveTypeOrUnits(expression);

    [Theory]
    [InlineData(
        "[|bread.Price is null|]",
        "Bread.Price is required by the model, so it is never absent and the test is always false."
    )]
    [InlineData("[|bread.Price is not null|]", "the test is always true.")]
    [InlineData("[|bread.Price == null|]", "the test is always false.")]
    [InlineData("[|null != bread.Price|]", "the test is always true.")]
    [InlineData("[|bread is null|]", "'bread' is never absent")]
    [InlineData("[|ten is null|]", "Only optional members and .At(…) can be.")]
    [InlineData("[|(bread.Cost ?? 1.0) is null|]", "is never absent")]
    [InlineData(
        "[|bread.Cost + 1 is null|]",
        "'bread.Cost + 1' is worked out from bread.Cost, which can be absent; ask for that: bread.Cost is null."
    )]
    [InlineData(
        "([|plan.Motto.Length|] ?? 0) < 5",
        "'plan.Motto.Length' is worked out from plan.Motto, which can be absent; say what counts instead of that: (plan.Motto ?? …)."
    )]
    [InlineData("([|plan.Breads.Sum(b => b.Cost)|] ?? 0) < 5", "is worked out from b.Cost, which can be absent")]
    [InlineData("([|(bread.Cost ?? 1) + 1|] ?? 0) < 5", "is never absent")]
    [InlineData("[|plan.Breads.First() is null|]", "is never absent")]
    [InlineData("[|null == null|]", "'null' is no value by itself")]
    [InlineData("[|null is null|]", "'null' is no value by itself")]
    [InlineData(
        "([|bread.Price|] ?? 1.0) > 1",
        "Bread.Price is required by the model, so it is never absent and '??' has no use."
    )]
    [InlineData("([|ten|] ?? 1) > 1", "'ten' is never absent, so '??' has no use.")]
    public void What_is_never_absent_is_not_asked(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.NeverAbsent, message);

    private static void ShouldHaveTypeOrUnits(string expression)
    {
        var (_, diagnostics) = Bind(expression, Scopes.InWindow());
        diagnostics.ShouldNotContain(d => d.Descriptor == DiagnosticCatalog.NeverAbsent, expression);
    }
}
