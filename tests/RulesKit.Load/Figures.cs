using System.Diagnostics;

namespace RulesKit.Load;

/// <summary>What one stretch of load came to.</summary>
/// <param name="PerSecond">Requests answered a second.</param>
/// <param name="Median">Milliseconds that half of them took at most.</param>
/// <param name="P99">Milliseconds that 99 in 100 took at most.</param>
/// <param name="Processor">Microseconds of processor time that the service spent on a request, on all cores.</param>
internal sealed record Figures(double PerSecond, double Median, double P99, double Processor)
{
    public static Figures Of(TimeSpan duration, TimeSpan processor, List<long> ticks)
    {
        ticks.Sort();
        double At(double share) => ticks[(int)((ticks.Count - 1) * share)] * 1000.0 / Stopwatch.Frequency;
        return new Figures(
            ticks.Count / duration.TotalSeconds,
            At(0.5),
            At(0.99),
            processor.TotalMicroseconds / ticks.Count
        );
    }
}
