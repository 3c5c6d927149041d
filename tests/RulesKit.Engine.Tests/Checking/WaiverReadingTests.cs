using RulesKit.Engine.Checking;
using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Waivers;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>Every mistake in a waivers file is named, and a file with one is of no use.</summary>
public sealed class WaiverReadingTests
{
    private const string Right =
        "{ \"id\": \"w\", \"rule\": \"rule-1\", \"reason\": \"agreed\", \"approvedBy\": \"board\", \"from\": \"2024-06-01\", \"to\": \"2025-01-01\" }";

    [Theory]
    [InlineData("[]", "RK0004 A waivers file is an object; found an array.")]
    [InlineData("{}", "RK0003 A waivers file has no \"waivers\"; it is required.")]
    [InlineData("{ \"waivers\": [], \"extra\": 1 }", "RK0002 A waivers file has no key \"extra\".")]
    public void A_file_has_waivers_and_nothing_else(string file, string mistake) => Mistakes(file).ShouldBe([mistake]);

    [Theory]
    [InlineData("id", "\"w\"")]
    [InlineData("rule", "\"rule-1\"")]
    [InlineData("reason", "\"agreed\"")]
    [InlineData("approvedBy", "\"board\"")]
    [InlineData("from", "\"2024-06-01\"")]
    [InlineData("to", "\"2025-01-01\"")]
    public void A_waiver_says_all_that_makes_it_one(string key, string value)
    {
        var without = Right
            .Replace($"\"{key}\": {value}, ", "", StringComparison.Ordinal)
            .Replace($", \"{key}\": {value}", "", StringComparison.Ordinal);

        Mistakes(File(without)).ShouldBe([$"RK0003 A waiver has no \"{key}\"; it is required."]);
    }

    [Theory]
    [InlineData("\"id\": \"w\"", "\"id\": \"W !\"", "RK0005")]
    [InlineData("\"id\": \"w\"", "\"id\": \"w\", \"extra\": 1", "RK0002")]
    [InlineData("2025-01-01", "2024-06-01", "RK2001")]
    [InlineData("2025-01-01", "soon", "RK0005")]
    [InlineData("rule-1", "rule-2", "RK0009")]
    public void A_waiver_is_refused_for_one_mistake(string right, string wrong, string id) =>
        Mistakes(File(Right.Replace(right, wrong, StringComparison.Ordinal)))
            .ShouldHaveSingleItem()
            .ShouldStartWith(id);

    [Fact]
    public void Mistakes_say_what_to_do()
    {
        Mistakes(File(Right.Replace("2025-01-01", "2024-06-01", StringComparison.Ordinal)))
            .ShouldBe(["RK2001 The waiver is live on no day: it starts on 2024-06-01 and ends before 2024-06-01."]);
        Mistakes(File(Right + ", " + Right)).ShouldBe(["RK0008 Two waivers have the id \"w\"; give each its own."]);
        Mistakes(File(Right.Replace("\"id\"", "\"items\": [], \"id\"", StringComparison.Ordinal)))
            .ShouldBe(["RK0004 \"items\" names no place; name one, or leave it out to waive every place."]);
        Mistakes(File(Right.Replace("\"id\"", "\"items\": [\"a\", \"a\"], \"id\"", StringComparison.Ordinal)))
            .ShouldBe([
                "RK0017 The place \"a\" stands in this list already. Take one out, or write the one that was meant.",
            ]);
    }

    [Fact]
    public void A_file_without_mistakes_is_read() =>
        Hiring
            .Rules("\"require\": \"true\"")
            .ReadWaivers(new SourceText(File(Right)))
            .Waivers.ShouldHaveSingleItem()
            .ApprovedBy.ShouldBe("board");

    [Fact]
    public void A_file_with_a_mistake_is_refused() =>
        Should
            .Throw<RuleSetException>(() => Hiring.Rules("\"require\": \"true\"").ReadWaivers(new SourceText("{}")))
            .Diagnostics.ShouldHaveSingleItem()
            .Id.ShouldBe("RK0003");

    private static string File(string waivers) => $"{{ \"waivers\": [ {waivers} ] }}";

    private static IEnumerable<string> Mistakes(string file)
    {
        var diagnostics = new DiagnosticBag();
        WaiverReader.Read(new SourceText(file), ["rule-1"], diagnostics);
        return diagnostics.ToSorted().Select(d => $"{d.Id} {d.Message}");
    }
}
