using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Rendering;
using RulesKit.Language.Text;
using RulesKit.Load;
using RulesKit.Planning;

namespace RulesKit.Benchmarks.Validating;

/// <summary>
/// What each step from the bytes of a plan to those of its verdict takes, beside reading the same bytes into typed records
/// with System.Text.Json, and what it allocates. It is processor time that is measured, the steps taking turns over plans
/// that differ.
/// </summary>
internal sealed class ValidationRun(TextWriter output)
{
    private const int DistinctPlans = 64;
    private const int WarmUpRounds = 40;
    private const int Rounds = 60;

    private static readonly JsonSerializerOptions Typed = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new PeriodJson() },
    };

    private readonly RuleSet ruleSet = RuleSet.Load(Repository.RuleSetFolder);

    public void Run()
    {
        var bytes = Plans();
        var texts = bytes.Select(Encoding.UTF8.GetString).ToArray();
        var checker = ruleSet.CreateChecker();
        var plans = texts.Select(t => ruleSet.ReadPlan(new SourceText(t)).PlanOrThrow()).ToArray();
        var verdicts = plans.Select(p => checker.Check(p)).ToArray();
        (string Name, Func<int, object?> Step)[] steps =
        [
            ("into typed records by System.Text.Json", i => JsonSerializer.Deserialize<BusinessPlan>(bytes[i], Typed)),
            ("bytes to text", i => Encoding.UTF8.GetString(bytes[i])),
            ("text to plan", i => ruleSet.ReadPlan(new SourceText(texts[i]))),
            ("  as a text with a mistake is read", i => PlanPreparer.ReadTree(new SourceText(texts[i]), ruleSet.Model)),
            ("plan to verdict", i => checker.Check(plans[i])),
            ("verdict to bytes", i => VerdictJson.WriteElement(verdicts[i])),
            ("bytes to bytes, all of it", i => Whole(checker, bytes[i])),
        ];
        var times = Time(steps.Select(s => s.Step).ToArray());
        for (var i = 0; i < steps.Length; i++)
        {
            output.WriteLine(
                FormattableString.Invariant(
                    $"{steps[i].Name, -40} {times[i], 8:0.0} us, {times[i] / times[0], 6:0.00} of the first, {Allocated(steps[i].Step), 8:0.0} KB"
                )
            );
        }
    }

    private ReadOnlyMemory<byte> Whole(PlanChecker checker, byte[] bytes)
    {
        var plan = ruleSet.ReadPlan(new SourceText(Encoding.UTF8.GetString(bytes))).PlanOrThrow();
        return VerdictJson.WriteElement(checker.Check(plan));
    }

    /// <summary>The median processor time of each step for one plan, in microseconds.</summary>
    private static double[] Time(Func<int, object?>[] steps)
    {
        var times = steps.Select(_ => new double[Rounds]).ToArray();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            for (var step = 0; step < steps.Length; step++)
            {
                var start = Environment.CpuUsage.TotalTime;
                for (var i = 0; i < DistinctPlans; i++)
                {
                    GC.KeepAlive(steps[step](i));
                }

                if (round >= 0)
                {
                    times[step][round] = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / DistinctPlans;
                }
            }
        }

        return [.. times.Select(Median)];
    }

    /// <summary>What a step allocates for one plan, in kilobytes.</summary>
    private static double Allocated(Func<int, object?> step)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < DistinctPlans; i++)
        {
            GC.KeepAlive(step(i));
        }

        return (GC.GetAllocatedBytesForCurrentThread() - start) / 1024.0 / DistinctPlans;
    }

    /// <summary>Plans that differ, so that no branch predictor learns one by heart.</summary>
    private static byte[][] Plans()
    {
        var text = File.ReadAllText(Path.Combine(Repository.RuleSetFolder, "plans/base-2024.json"));
        return Enumerable
            .Range(0, DistinctPlans)
            .Select(i =>
                Encoding.UTF8.GetBytes(text.Replace("\"su7-2024", $"\"su7-{i}-2024", StringComparison.Ordinal))
            )
            .ToArray();
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
