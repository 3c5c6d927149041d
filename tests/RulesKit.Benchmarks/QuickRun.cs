using System.Globalization;
using System.Text;

namespace RulesKit.Benchmarks;

/// <summary>
/// A measurement of some seconds: the sides take turns in one process, so that whatever else the machine does hits all of
/// them, and medians are compared. It is processor time that is measured, so that waiting for a processor does not count.
/// </summary>
internal sealed class QuickRun(TextWriter output)
{
    private const int Plans = 1_500;
    private const int WarmUpRounds = 20;
    private const int Rounds = 41;

    private static readonly CompositeFormat Row = CompositeFormat.Parse("{0,-44}{1,12:N2}{2,14:N2}{3,10:N2}");

    /// <returns>The exit code: 1 when the two sides do not do the same, and nothing was measured.</returns>
    public int Run(bool showsRules)
    {
        var workload = new Workload(Plans);
        var differences = workload.FindDifferences();
        if (differences.Count > 0)
        {
            output.WriteLine($"{differences.Count} differences; nothing is measured:");
            output.WriteLine(string.Join('\n', differences.Take(20)));
            return 1;
        }

        Describe(workload);
        Func<int, int>[] sides = [workload.RunHandwritten, workload.RunClosures, workload.RunClosuresOneByOne];
        Measure(sides, WarmUpRounds);
        var medians = Measure(sides, Rounds);
        Show("by hand", medians[0], medians[0]);
        Show("closures, all rules of a plan together", medians[1], medians[0]);
        Show("closures, each rule by itself", medians[2], medians[0]);
        output.WriteLine();
        output.WriteLine(
            $"bytes allocated per check: by hand {Allocated(sides[0])}, closures {Allocated(sides[1])}, each rule by itself {Allocated(sides[2])}"
        );
        if (showsRules)
        {
            ShowRules(workload);
        }

        return 0;
    }

    private void Describe(Workload workload)
    {
        output.WriteLine(
            $"{workload.RuleIds.Count} rules, {Plans} plans, {workload.CountKept()} of them keep every rule; same counts of every rule on every plan."
        );
        output.WriteLine();
        output.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, "", "us / plan", "", "ratio"));
    }

    private void Show(string name, double nanoseconds, double floor) =>
        output.WriteLine(
            string.Format(CultureInfo.InvariantCulture, Row, name, nanoseconds / 1_000, "", nanoseconds / floor)
        );

    private void ShowRules(Workload workload)
    {
        output.WriteLine();
        output.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, "", "ns by hand", "ns closures", "ratio"));
        for (var rule = 0; rule < workload.RuleIds.Count; rule++)
        {
            var number = rule;
            Func<int, int>[] sides = [p => workload.RunHandwritten(p, number), p => workload.RunClosures(p, number)];
            Measure(sides, WarmUpRounds / 4);
            var medians = Measure(sides, Rounds / 4);
            output.WriteLine(
                string.Format(
                    CultureInfo.InvariantCulture,
                    Row,
                    workload.RuleIds[rule],
                    medians[0],
                    medians[1],
                    medians[1] / medians[0]
                )
            );
        }
    }

    /// <summary>The median time of each side for one plan, in nanoseconds.</summary>
    private static double[] Measure(Func<int, int>[] sides, int rounds)
    {
        var times = sides.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var side = 0; side < sides.Length; side++)
            {
                var start = Environment.CpuUsage.UserTime;
                RunAll(sides[side]);
                times[side][round] = (Environment.CpuUsage.UserTime - start).TotalNanoseconds / Plans;
            }
        }

        return [.. times.Select(Median)];
    }

    private static int RunAll(Func<int, int> side)
    {
        var sum = 0;
        for (var plan = 0; plan < Plans; plan++)
        {
            sum += side(plan);
        }

        return sum;
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }

    private static double Allocated(Func<int, int> side)
    {
        RunAll(side);
        var before = GC.GetAllocatedBytesForCurrentThread();
        RunAll(side);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Plans;
    }
}
