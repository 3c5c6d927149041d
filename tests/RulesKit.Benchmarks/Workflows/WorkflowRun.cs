using System.Diagnostics;
using System.Globalization;

namespace RulesKit.Benchmarks.Workflows;

/// <summary>
/// Measures workflows against predicates written by hand: the two sides take turns over many distinct inputs, and medians
/// of processor time are compared.
/// </summary>
internal sealed class WorkflowRun(TextWriter output)
{
    private const int Rounds = 41;

    private static readonly (int Rules, int Inputs, double Bound)[] Sizes =
    [
        (1, 200_000, 10),
        (100, 4_000, 2.5),
        (1_000, 500, 2.5),
    ];

    /// <returns>The exit code: 1 when the two sides differ, or ours is slower than the bound.</returns>
    public int Run()
    {
        var isFine = true;
        output.WriteLine("rules   by hand ns/input   workflow ns/input   ratio   bound   answered together");
        foreach (var (rules, inputs, bound) in Sizes)
        {
            var workload = new WorkflowWorkload(rules, inputs);
            var differences = workload.CountDifferences();
            if (differences > 0)
            {
                output.WriteLine($"{rules} rules: {differences} answers differ; nothing is measured.");
                return 1;
            }

            var (hand, ours) = Measure(workload);
            var ratio = ours / hand;
            isFine &= ratio <= bound;
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{rules, 5}   {hand / inputs, 16:N1}   {ours / inputs, 17:N1}   {ratio, 5:N2}   {bound, 5:N1}   {workload.Runner.AnsweredTogether, 17}"
                )
            );
        }

        return isFine ? 0 : 1;
    }

    private static (double Hand, double Ours) Measure(WorkflowWorkload workload)
    {
        var hand = new double[Rounds];
        var ours = new double[Rounds];
        for (var round = -10; round < Rounds; round++)
        {
            var first = Time(workload.RunHandwritten);
            var second = Time(workload.RunWorkflow);
            if (round >= 0)
            {
                (hand[round], ours[round]) = (first, second);
            }
        }

        return (Median(hand), Median(ours));
    }

    private static double Time(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
