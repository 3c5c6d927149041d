using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace RulesKit.Workflows.Tests.Conformance;

/// <summary>Compares everything that was recorded of a case with what we answer.</summary>
internal sealed class CaseComparison(ConformanceCase recorded)
{
    private readonly List<Finding> findings = [];

    public static IReadOnlyList<Finding> Of(ConformanceCase recorded)
    {
        var comparison = new CaseComparison(recorded);
        comparison.Compare();
        return comparison.findings;
    }

    private void Compare()
    {
        var (results, thrown) = ConformanceRunner.Run(recorded);
        Add("", FindingKind.Throws, recorded.Throws is null ? "no" : "yes", thrown is null ? "no" : "yes");
        if (recorded.Throws is not null || results is null)
        {
            if (thrown is not null && recorded.Throws is null)
            {
                Add("", FindingKind.Verdict, "results", thrown.Message);
            }

            return;
        }

        CompareAll(recorded.Expected, results, "");
        var name = "(none)";
        results.OnSuccess(e => name = e);

        // What is answered here and not there may be the first success, and so the event.
        if (findings.TrueForAll(f => f is not { IsVerdict: true } || f.Recorded == f.Ours))
        {
            Add("", FindingKind.Event, recorded.Text("event") ?? "(none)", name);
        }
    }

    private void CompareAll(IReadOnlyList<JsonElement> expected, IReadOnlyList<RuleResultTree> results, string path)
    {
        Add(
            path,
            FindingKind.Children,
            string.Join(',', expected.Select(e => e.GetProperty("rule").GetString())),
            string.Join(',', results.Select(r => r.Rule.RuleName))
        );
        for (var i = 0; i < Math.Min(expected.Count, results.Count); i++)
        {
            Compare(expected[i], results[i], path);
        }
    }

    private void Compare(JsonElement expected, RuleResultTree result, string path)
    {
        var place = $"{path}/{expected.GetProperty("rule").GetString()}";
        var isBroken = expected.GetProperty("broken").GetBoolean();
        var verdict =
            isBroken ? "broken"
            : expected.GetProperty("success").GetBoolean() ? "success"
            : "no";
        var ours = result.Outcome switch
        {
            RuleOutcome.True => "success",
            RuleOutcome.False => "no",
            _ => "broken",
        };
        Add(place, FindingKind.Verdict, verdict, ours);
        var isHidden = expected.TryGetProperty("hidden", out var hidden) && hidden.GetBoolean();
        if (path.Length == 0 && verdict == ours && (!isBroken || isHidden))
        {
            Add(place, FindingKind.Message, Text(expected, "message"), result.ExceptionMessage);
        }

        if (verdict == ours)
        {
            CompareOutput(expected, result, place);
        }

        if (expected.TryGetProperty("children", out var children) && children.ValueKind == JsonValueKind.Array)
        {
            CompareAll([.. children.EnumerateArray()], result.ChildResults ?? [], place);
        }
    }

    private void CompareOutput(JsonElement expected, RuleResultTree result, string place)
    {
        var failed = Text(expected, "outputError").Length > 0;
        if (failed || result.ActionResult?.Exception is not null)
        {
            Add(
                place,
                FindingKind.Output,
                failed ? "failed" : "done",
                result.ActionResult?.Exception is null ? "done" : "failed"
            );
            return;
        }

        var kind = Text(expected, "outputType");
        if (kind.Length > 0)
        {
            Add(place, FindingKind.Output, Describe(expected, kind), Describe(result.ActionResult?.Output));
        }
    }

    private static string Describe(JsonElement expected, string kind) =>
        expected.TryGetProperty("output", out var output) ? $"{kind} {Normal(output)}" : $"{kind} null";

    private static string Describe(object? value)
    {
        var kind = value switch
        {
            null => "null",
            int => "int",
            long => "long",
            double => "double",
            decimal => "decimal",
            bool => "bool",
            string => "string",
            IDictionary => "object",
            IEnumerable => "list",
            _ => value.GetType().Name,
        };
        return $"{kind} {Normal(JsonSerializer.SerializeToElement(value))}";
    }

    /// <summary>JSON in which numbers of one value are written alike.</summary>
    private static string Normal(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Number => json.GetDouble().ToString("R", CultureInfo.InvariantCulture),
            JsonValueKind.Array => $"[{string.Join(',', json.EnumerateArray().Select(Normal))}]",
            JsonValueKind.Object =>
                $"{{{string.Join(',', json.EnumerateObject().Select(p => $"{p.Name}:{Normal(p.Value)}"))}}}",
            _ => json.GetRawText(),
        };

    private static string Text(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private void Add(string place, FindingKind kind, string expected, string ours) =>
        findings.Add(new Finding(recorded.Topic, recorded.Id + place, kind, expected, ours));
}
