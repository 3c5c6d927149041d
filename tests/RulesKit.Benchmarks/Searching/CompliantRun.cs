using FsCheck.Fluent;
using RulesKit.Engine.Checking;
using RulesKit.Language.Text;
using RulesKit.Testing;
using RulesKit.Testing.Searching;

namespace RulesKit.Benchmarks.Searching;

/// <summary>
/// How many plans that keep the whole shipped rule set are made in a second, each of them checked, beside how many of the
/// same plans are only read in a second. It is processor time that is measured.
/// </summary>
internal sealed class CompliantRun(TextWriter output)
{
    private const int Plans = 1_000;
    private const int WarmUpRounds = 4;
    private const int Rounds = 9;

    private readonly RuleSet ruleSet = RuleSet.Load(Repository.RuleSetFolder);

    public void Run()
    {
        var search = new PlanSearch(ruleSet, new() { Starts = ShippedPlans() });
        var plans = search.CompliantPlans().Generator;
        var (made, read) = (new double[Rounds], new double[Rounds]);
        var distinct = 0;
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            var batch = plans.Sample(Plans, 50).ToArray();
            var middle = Environment.CpuUsage.TotalTime;
            ReadAll(batch);
            var end = Environment.CpuUsage.TotalTime;
            if (round >= 0)
            {
                made[round] = Plans / (middle - start).TotalSeconds;
                read[round] = Plans / (end - middle).TotalSeconds;
                distinct += batch.Distinct().Count();
            }
        }

        var (madeMedian, readMedian) = (Median(made), Median(read));
        output.WriteLine(
            FormattableString.Invariant(
                $"{madeMedian:N0} compliant plans a second, {distinct * 100 / Plans / Rounds} % of them distinct"
            )
        );
        output.WriteLine(
            FormattableString.Invariant($"{readMedian:N0} of them read a second; ratio {readMedian / madeMedian:N2}")
        );
    }

    private void ReadAll(PlanDocument[] plans)
    {
        foreach (var plan in plans)
        {
            GC.KeepAlive(ruleSet.ReadPlan(new SourceText(plan.Json)));
        }
    }

    private static PlanDocument[] ShippedPlans() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.RuleSetFolder, "plans"), "*.json")
                .Order(StringComparer.Ordinal)
                .Select(f => PlanDocument.Parse(File.ReadAllText(f))),
        ];

    private static double Median(double[] figures)
    {
        Array.Sort(figures);
        return figures[figures.Length / 2];
    }
}
