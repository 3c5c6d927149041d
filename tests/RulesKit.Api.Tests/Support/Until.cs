namespace RulesKit.Api.Tests.Support;

/// <summary>Waits for what another thread or process brings about.</summary>
internal static class Until
{
    /// <summary>Much longer than anything should take: it ends a test that would never end, and decides nothing else.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Returns when something is so.</summary>
    /// <param name="isSo">Asked again and again.</param>
    /// <param name="why">What is told when it never becomes so.</param>
    public static async Task TrueAsync(Func<bool> isSo, Func<string> why)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!isSo())
        {
            limit.IsCancellationRequested.ShouldBeFalse(why());
            await Task.Delay(TimeSpan.FromMilliseconds(50), CancellationToken.None);
        }
    }
}
