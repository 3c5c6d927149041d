using System.Text;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

public sealed class BadPlanTests : IDisposable
{
    private const long HugeLength = 200L * 1024 * 1024;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "(1,1): error: The text is empty")]
    [InlineData("   \n ", "error: The text is empty")]
    [InlineData("{", "(1,2): error: ")]
    [InlineData("[]", "(1,1): error: A plan is an object; found an array.")]
    [InlineData("null", "A plan is an object; found ")]
    [InlineData("{\"a\":1,\"a\":2}", "(1,8): error: The name \"a\" stands twice in this object")]
    [InlineData("\uFEFF{}", "byte order mark")]
    [InlineData("{ // note\n}", "(1,3): error: A comment stands here")]
    [InlineData("{ /* note */ }", "(1,3): error: A comment stands here")]
    [InlineData("{\"a\":NaN}", "(1,6): error: Found NaN")]
    [InlineData("{\"a\":-Infinity}", "(1,6): error: Found -Infinity")]
    [InlineData("{\"a\":\"\\uD800\"}", "half of a surrogate pair (U+D800)")]
    [InlineData("{\"a\":1,}", "(1,7): error: A comma stands before '}'")]
    [InlineData("{} {}", "behind the end of the JSON value")]
    [InlineData("{'a':1}", "a property name in double quotes")]
    public void What_is_no_json_is_told_with_its_place(string text, string message) =>
        ShouldBeRefused(folder.Write("plan.json", text), message);

    [Fact]
    public void A_thousand_levels_of_nesting_are_refused() =>
        ShouldBeRefused(
            folder.Write("plan.json", new string('[', 1000) + new string(']', 1000)),
            "(1,65): error: Arrays and objects are nested deeper than 64 levels"
        );

    [Fact]
    public void A_million_levels_of_nesting_are_refused() =>
        ShouldBeRefused(
            folder.Write("plan.json", string.Concat(Enumerable.Repeat("{\"a\":", 1_000_000))),
            "nested deeper"
        );

    [Theory]
    [InlineData("1e400")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.00000000000000000000000000001")]
    public void A_number_that_cannot_be_held_exactly_is_refused(string number) =>
        ShouldBeRefused(
            folder.WritePlan("plan.json", "\"revenue\": 24100000000", "\"revenue\": " + number),
            "/revenue: "
        );

    [Fact]
    public void A_file_of_200_mb_is_refused_before_it_is_read()
    {
        var path = folder.Write("plan.json", "");
        using (var file = File.OpenWrite(path))
        {
            // Sparse: it takes no room on the disk.
            file.SetLength(HugeLength);
        }

        ShouldBeRefused(path, "has more than 64 MB (209715200 bytes were seen)");
    }

    [Fact]
    public void A_stream_of_200_mb_is_not_read_to_its_end()
    {
        using var input = new EndlessStream(HugeLength);
        var run = ToolRun.Run(new TestTerminal { Input = input }, "check", "-", "--rules", Repository.Rules);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("has more than 64 MB");
        input.Position.ShouldBeLessThan(HugeLength / 2);
    }

    [Fact]
    public void Utf16_is_refused() =>
        ShouldBeRefused(folder.Write("plan.json", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")]), "is UTF-16 text");

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() =>
        ShouldBeRefused(folder.Write("plan.json", [.. "{\n\""u8, 0xC3, 0x28, .. "\":1}"u8]), "byte 4 (in line 2)");

    [Fact]
    public void A_missing_file_is_told() => ShouldBeRefused("nowhere.json", "There is no file nowhere.json.");

    [Fact]
    public void A_folder_without_plans_is_told() => ShouldBeRefused(folder.Path, "holds no plan");

    [Fact]
    public void A_file_that_may_not_be_read_is_told()
    {
        var path = folder.Write("plan.json", "{}");
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Console.WriteLine("Not tested: this user may read every file.");
            return;
        }

        File.SetUnixFileMode(path, UnixFileMode.None);
        ShouldBeRefused(path, "can't be opened");
    }

    [Fact]
    public void Every_place_that_does_not_fit_the_model_is_told()
    {
        var text = File.ReadAllText(Repository.BasePlan)
            .Replace("\"market\": \"IN\", \"date\"", "\"market\": \"India\", \"dat\"", StringComparison.Ordinal)
            .Replace(
                "\"inHouseShare\": 1.00, \"budget\": 1500000000",
                "\"inHouseShare\": 1.10, \"budget\": \"much\"",
                StringComparison.Ordinal
            )
            .Replace(
                "\"product\": \"flagship-phone\", \"market\": \"FR\"",
                "\"product\": \"phone\", \"market\": \"FR\"",
                StringComparison.Ordinal
            );
        var run = ToolRun.Run(TestTerminal.WithInput(text), "check", "-", "--rules", Repository.Rules);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Out.ShouldBeEmpty();
        GoldenFile.ShouldMatch("plan-that-does-not-fit", run.Error);
    }

    [Fact]
    public void Two_rule_sets_of_one_model_tell_a_mistake_once()
    {
        var text = File.ReadAllText(Repository.RuleSet)
            .Replace("../schema", Repository.Root.Replace('\\', '/') + "/rules/schema", StringComparison.Ordinal);
        folder.Write("rules/one.rules.json", text);
        folder.Write("rules/two.rules.json", text);
        var plan = folder.WritePlan("plan.json", "\"market\": \"IN\"", "\"market\": \"India\"");
        var run = ToolRun.Run("check", plan, "--rules", folder.Path);
        run.Error.Split("\"India\"").Length.ShouldBe(3, "once in the message, once in the quoted line");
    }

    [Fact]
    public void Other_plans_are_checked_all_the_same()
    {
        var bad = folder.Write("plan.json", "{");
        var run = ToolRun.Check(bad, Repository.BasePlan);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Out.ShouldContain("✓ COMPLIANT");
    }

    private static void ShouldBeRefused(string plan, string message)
    {
        var run = ToolRun.Check(plan);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Out.ShouldBeEmpty();
        // Messages are wrapped to the width of the terminal.
        run.Error.Replace("\n  ", " ", StringComparison.Ordinal).ShouldContain(message);
        run.Error.ShouldNotContain("   at ");
        run.Error.ShouldNotContain("Exception");
    }
}
