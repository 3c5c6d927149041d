using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Closures;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Text;

namespace RulesKit.Benchmarks.Reading;

/// <summary>
/// How long rule sets of several sizes take to be read, bound and made ready, beside what it takes to parse their JSON
/// alone. Each round reads another rule set, and the sides take turns.
/// </summary>
internal sealed class ReadingRun(TextWriter output)
{
    private const int Texts = 6;
    private static readonly int[] Sizes = [100, 1_000, 3_000, 10_000];

    private static readonly CompositeFormat Row = CompositeFormat.Parse(
        "{0,8:N0}{1,12:N2}{2,12:N2}{3,12:N2}{4,12:N2}{5,8:N2}{6,14:N0}{7,12:N0}"
    );

    private readonly ModelSchema model = RuleSet.Load(Repository.RuleSetFolder).Model;

    public void Run()
    {
        output.WriteLine();
        output.WriteLine(
            string.Format(
                CultureInfo.InvariantCulture,
                Row,
                "rules",
                "ms parsed",
                "ms read",
                "ms ready",
                "us / rule",
                "ratio",
                "bytes / rule",
                "kept / rule"
            )
        );
        foreach (var rules in Sizes)
        {
            Measure(rules);
        }
    }

    private void Measure(int rules)
    {
        var texts = Enumerable.Range(1, Texts).Select(seed => new RuleSetMaker(seed).Make(rules)).ToArray();
        var rounds = Math.Clamp(60_000 / rules, Texts, 120);
        Func<string, object>[] sides = [Parse, Read, MakeReady];
        Time(sides, texts, Math.Min(rounds, 60));
        var times = Time(sides, texts, rounds);
        var (allocated, kept) = Weigh(texts);
        output.WriteLine(
            string.Format(
                CultureInfo.InvariantCulture,
                Row,
                rules,
                times[0],
                times[1],
                times[2],
                times[2] * 1_000 / rules,
                times[2] / times[0],
                allocated / rules,
                kept / rules
            )
        );
    }

    /// <summary>The floor: the same text as a document of Newtonsoft, which knows nothing of rules.</summary>
    private static JToken Parse(string text) => JToken.Parse(text);

    private RuleSet Read(string text) => RuleSet.Read(new SourceText(text), model).RuleSetOrThrow();

    /// <summary>Read, bound, and made into closures over plans that come as JSON.</summary>
    private object MakeReady(string text)
    {
        var ruleSet = Read(text);
        return (ruleSet, RuleClosures.Compile(ruleSet.Bound, RecordLayout.Instance));
    }

    /// <summary>The median processor time of each side for one text, in milliseconds.</summary>
    private static double[] Time(Func<string, object>[] sides, string[] texts, int rounds)
    {
        var times = sides.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var side = 0; side < sides.Length; side++)
            {
                var start = Environment.CpuUsage.TotalTime;
                GC.KeepAlive(sides[side](texts[round % texts.Length]));
                times[side][round] = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
            }
        }

        return [.. times.Select(Median)];
    }

    /// <summary>The bytes that a rule set takes to become ready, and those that it keeps, its text not counted.</summary>
    private (double Allocated, double Kept) Weigh(string[] texts)
    {
        var kept = new List<object>();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = GC.GetAllocatedBytesForCurrentThread();
        kept.AddRange(texts.Select(MakeReady));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - start;
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(kept);
        return ((double)allocated / texts.Length, (double)held / texts.Length);
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
