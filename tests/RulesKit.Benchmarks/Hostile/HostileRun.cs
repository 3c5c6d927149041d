using System.Globalization;
using System.Text;
using RulesKit.Engine.Checking;
using RulesKit.Language.Models;
using RulesKit.Language.Tests.RuleSets;
using RulesKit.Language.Text;

namespace RulesKit.Benchmarks.Hostile;

/// <summary>
/// Holds rule sets that try to take time or memory against bounds of both. Each is read a few times, so that what is
/// measured is reading and not the just-in-time compiler; the least time counts, since anything above it was the machine's.
/// </summary>
internal sealed class HostileRun(TextWriter output)
{
    private const double MostMilliseconds = 100;
    private const double MostMegabytes = 50;
    private const int Rounds = 10;

    private static readonly CompositeFormat Row = CompositeFormat.Parse("{0,-52}{1,10:N1}{2,10:N1}");

    private readonly ModelSchema model = RuleSet.Load(Repository.RuleSetFolder).Model;

    /// <returns>The exit code: 1 when some rule set takes more than it may, or is let pass.</returns>
    public int Run()
    {
        output.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, "", "ms", "MB"));
        var broken = 0;
        foreach (var (name, make) in HostileRuleSets.All)
        {
            var source = new SourceText(make());
            var (milliseconds, megabytes) = Measure(source);
            output.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, name, milliseconds, megabytes));
            broken += milliseconds > MostMilliseconds || megabytes > MostMegabytes ? 1 : 0;
        }

        output.WriteLine();
        output.WriteLine(
            $"{HostileRuleSets.All.Count} rule sets, {broken} of them beyond {MostMilliseconds} ms or {MostMegabytes} MB"
        );
        return broken == 0 ? 0 : 1;
    }

    private (double Milliseconds, double Megabytes) Measure(SourceText source)
    {
        var (least, bytes) = (double.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var (milliseconds, allocated) = MeasureOnce(source);
            (least, bytes) = (Math.Min(least, milliseconds), allocated);
        }

        return (least, bytes / 1e6);
    }

    /// <summary>A rule set that turned out to be right took endlessly: then nothing hostile was measured.</summary>
    private (double Milliseconds, long Bytes) MeasureOnce(SourceText source)
    {
        var start = Environment.CpuUsage.TotalTime;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = RuleSet.Read(source, model);
        var found = reading.Diagnostics.Count;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return reading.IsValid || found == 0
            ? (double.PositiveInfinity, long.MaxValue)
            : ((Environment.CpuUsage.TotalTime - start).TotalMilliseconds, bytes);
    }
}
