using RulesKit.Language.Fixes;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Binding;

/// <summary>What is written in place of an expression with a mistake, where that is one thing only.</summary>
public class ExpressionMendTests
{
    [Theory]
    [InlineData("stall.Date == \"2027/4/23\"", "stall.Date == Date(\"2027-04-23\")")]
    [InlineData("\"2027-04-23\" == stall.Date", "Date(\"2027-04-23\") == stall.Date")]
    [InlineData("sale.Period == \"2027-Q1\"", "sale.Period == Period(\"2027-Q1\")")]
    [InlineData("ten == \"10\"", "ten == 10")]
    [InlineData("half > \"-0.25\"", "half > -0.25")]
    [InlineData("Date(2027, 4, 23) > stall.Date", "Date(\"2027-04-23\") > stall.Date")]
    [InlineData("Date(\"2027/4/23\") > stall.Date", "Date(\"2027-04-23\") > stall.Date")]
    [InlineData("Period(2027) > sale.Period", "Period(\"2027\") > sale.Period")]
    [InlineData("Period(1000) > sale.Period", "Period(\"1000\") > sale.Period")]
    [InlineData("Period(9999) > sale.Period", "Period(\"9999\") > sale.Period")]
    public void What_can_mean_one_thing_only_is_written_so(string written, string mended)
    {
        var mend = MendOf(written).ShouldNotBeNull(written);
        Apply(written, mend).ShouldBe(mended);
        mend.IsSafe.ShouldBeTrue();
        mend.Title.ShouldStartWith("Write '");
    }

    [Theory]
    [InlineData("bread == \"rye\"", "bread.Id == \"rye\"", "Compare '.Id'", false)]
    [InlineData("\"rye\" == bread", "\"rye\" == bread.Id", "Compare '.Id'", false)]
    [InlineData("7 / 2 > 3", "7 * 1.0 / 2 > 3", "Divide with a remainder", false)]
    [InlineData("(ten ?? 1) > 1", "(ten) > 1", "Take out '??'", true)]
    [InlineData("yes | ten > 3", "yes || ten > 3", "Write '||'", true)]
    [InlineData("yes | ten > 3 && half > 1", "yes || ten > 3 && half > 1", "Write '||'", false)]
    [InlineData("ten > 3 && yes | half > 1", "ten > 3 && yes || half > 1", "Write '||'", false)]
    [InlineData("yes & ten > 3 || half > 1", "yes && ten > 3 || half > 1", "Write '&&'", true)]
    public void What_was_likely_meant_is_offered(string written, string mended, string title, bool isSafe)
    {
        var mend = MendOf(written).ShouldNotBeNull(written);
        Apply(written, mend).ShouldBe(mended);
        (mend.Title, mend.IsSafe).ShouldBe((title, isSafe));
    }

    [Theory]
    [InlineData("sale == sale")]
    [InlineData("(plan.Motto.Length ?? 0) < 5")]
    [InlineData("((bread.Cost + 1) ?? 0) < 5")]
    [InlineData("(plan.Breads.Sum(b => b.Cost) ?? 0) < 5")]
    [InlineData("((bread.Cost > 1) ?? true)")]
    [InlineData("bread.Cost + 1 is null")]
    [InlineData("stall.Date == town")]
    [InlineData("stall.Date == \"some day\"")]
    [InlineData("sale.Period == \"some year\"")]
    [InlineData("ten == \"ten\"")]
    [InlineData("ten == yes")]
    [InlineData("Date(2027, 13, 1) > stall.Date")]
    [InlineData("Period(999) > sale.Period")]
    [InlineData("Period(10000) > sale.Period")]
    [InlineData("Period(\"2027/4/23\") > sale.Period")]
    [InlineData("ten !> 3")]
    [InlineData("ten!<=3")]
    public void What_can_mean_several_things_is_left(string written) => MendOf(written).ShouldBeNull();

    private static Mend? MendOf(string written) =>
        Bind(written, Scopes.InWindow()).Diagnostics.ShouldHaveSingleItem().Mend;

    private static string Apply(string written, Mend mend) =>
        written[..mend.Edit.Span.Start] + mend.Edit.NewText + written[mend.Edit.Span.End..];
}
