using System.Globalization;
using System.Text;
using System.Text.Json;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;
using Xunit.Abstractions;

namespace RulesKit.Tool.Tests.Migrating;

/// <summary>All recorded workflows with JSON inputs are migrated: what is written lints clean and answers like the workflow.</summary>
public sealed class MigrationConformanceTests(ITestOutputHelper output)
{
    private const string Data = "tests/RulesKit.Workflows.Tests/Conformance";

    [Fact]
    public void Whatever_is_written_lints_clean_and_its_tests_pass()
    {
        var counts = new SortedDictionary<string, (int Cases, int Carried, int Eye, int Refused)>(
            StringComparer.Ordinal
        );
        var reasons = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (topic, recorded) in Cases())
        {
            using var folder = new TempFolder();
            if (Migrate(folder, recorded) is not { } list)
            {
                continue;
            }

            var name = $"{topic}/{recorded.GetProperty("name").GetString()}";
            var carried = list.GetProperty("carried").GetArrayLength();
            if (carried > 0)
            {
                var lint = ToolRun.Run("lint", Path.Combine(folder.Path, "out"));
                lint.Out.ShouldStartWith("No problems", customMessage: $"{name}\n{lint.All}");
                var tests = ToolRun.Run("test", Path.Combine(folder.Path, "out"));
                tests.ExitCode.ShouldBe(ExitCode.Fine, $"{name}\n{tests.All}");
            }

            var looked = list.GetProperty("toLookAt").EnumerateArray().Select(RuleOf).Distinct().Count();
            var refused = list.GetProperty("notCarried").EnumerateArray().ToArray();
            Array.ForEach(refused, r => Count(reasons, r));
            var sum = counts.GetValueOrDefault(topic);
            counts[topic] = (sum.Cases + 1, sum.Carried + carried, sum.Eye + looked, sum.Refused + refused.Length);
        }

        Print(counts, reasons);
        counts.Values.Sum(c => c.Cases).ShouldBeGreaterThan(130);
        counts.Values.Sum(c => c.Carried).ShouldBeGreaterThan(280);
    }

    private static JsonElement? Migrate(TempFolder folder, JsonElement recorded)
    {
        var workflow = folder.Write("workflow.json", recorded.GetProperty("workflow").GetRawText());
        var inputs = folder.Write("inputs.json", recorded.GetProperty("inputs").GetRawText());
        var target = Path.Combine(folder.Path, "out");
        var run = ToolRun.Run("migrate", workflow, "--inputs", inputs, "--out", target, "--format", "json");
        run.ExitCode.ShouldNotBe(ExitCode.Fault, run.All);
        return run.ExitCode == ExitCode.BadInput ? null : JsonDocument.Parse(run.Out).RootElement;
    }

    /// <summary>What can be read from JSON files alone: no classes, no settings, no other workflows.</summary>
    private static IEnumerable<(string Topic, JsonElement Case)> Cases() =>
        from file in Directory.GetFiles(Path.Combine(Repository.Root, Data), "*.json").Order(StringComparer.Ordinal)
        let root = JsonDocument.Parse(File.ReadAllText(file)).RootElement
        where root.ValueKind == JsonValueKind.Array || root.TryGetProperty("cases", out _)
        from recorded in (root.ValueKind == JsonValueKind.Array ? root : root.GetProperty("cases")).EnumerateArray()
        where
            !Has(recorded, "types")
            && !Has(recorded, "binding")
            && !Has(recorded, "otherWorkflows")
            && Has(recorded, "workflow")
            && !recorded.GetProperty("settings").EnumerateObject().Any()
        select (Path.GetFileNameWithoutExtension(file), recorded);

    private static bool Has(JsonElement json, string name) => json.TryGetProperty(name, out _);

    private static string RuleOf(JsonElement remark) =>
        remark.TryGetProperty("rule", out var rule) ? rule.GetString()! : "";

    /// <summary>Reasons that differ only in names and values are one.</summary>
    private static void Count(Dictionary<string, int> reasons, JsonElement remark)
    {
        var message = remark.GetProperty("message").GetString()!;
        var kind =
            message.StartsWith("It is broken", StringComparison.Ordinal) ? "It is broken in the workflow too."
            : message.StartsWith("Its meaning differs", StringComparison.Ordinal)
                ? "Its meaning differs for some input."
            : message.StartsWith("Natively: RK", StringComparison.Ordinal) ? message[..16]
            : message.StartsWith("It is always", StringComparison.Ordinal) ? "It is always true or always false."
            : message;
        reasons[kind] = reasons.GetValueOrDefault(kind) + 1;
    }

    private void Print(
        SortedDictionary<string, (int Cases, int Carried, int Eye, int Refused)> counts,
        Dictionary<string, int> reasons
    )
    {
        var table = new StringBuilder("migrated      cases  carried  to look at  refused\n");
        foreach (var (topic, c) in counts)
        {
            table.AppendLine(Row(topic, c.Cases, c.Carried, c.Eye, c.Refused));
        }

        var all = counts.Values.ToArray();
        table.AppendLine(
            Row("all", all.Sum(c => c.Cases), all.Sum(c => c.Carried), all.Sum(c => c.Eye), all.Sum(c => c.Refused))
        );
        foreach (var (reason, count) in reasons.OrderByDescending(r => r.Value))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{count, 5}  {reason}");
        }

        output.WriteLine(table.ToString());
        Console.WriteLine(table);
    }

    private static string Row(string topic, int cases, int carried, int eye, int refused) =>
        string.Create(CultureInfo.InvariantCulture, $"{topic, -13} {cases, 5}  {carried, 7}  {eye, 10}  {refused, 7}");
}
