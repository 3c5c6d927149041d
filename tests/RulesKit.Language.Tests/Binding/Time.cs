using System.Diagnostics;

namespace RulesKit.Language.Tests.Binding;

/// <summary>Holds work to a time that only a growing cost could exceed, never a slow machine.</summary>
internal static class Time
{
    public static void ShouldBeWithin(TimeSpan most, Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        watch.Elapsed.ShouldBeLessThan(most);
    }
}
