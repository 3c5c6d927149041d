using System.Globalization;

namespace RulesKit.Api.Hosting;

/// <summary>Bounds of requests. All of them must be positive.</summary>
internal sealed class LimitSettings : ISettings
{
    /// <summary>Largest body of one document, in bytes.</summary>
    public int BodyBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>Largest body of a batch, in bytes.</summary>
    public long BatchBytes { get; set; } = 1024L * 1024 * 1024;

    /// <summary>Most lines of a batch.</summary>
    public int BatchLines { get; set; } = 100_000;

    /// <summary>Seconds until a request other than a batch is given up.</summary>
    public int RequestSeconds { get; set; } = 30;

    /// <summary>Seconds until a batch is given up.</summary>
    public int BatchSeconds { get; set; } = 3_600;

    /// <summary>Slowest sender of a body that is put up with, in bytes a second.</summary>
    public int SlowestBytesPerSecond { get; set; } = 240;

    /// <summary>Seconds that a sender has to reach that speed, and to send a request's head.</summary>
    public int SlowSenderSeconds { get; set; } = 5;

    /// <summary>Connections that are open at the same time.</summary>
    public int Connections { get; set; } = 10_000;

    /// <summary>Versions of rule sets that are kept ready in memory.</summary>
    public int ReadyVersions { get; set; } = 64;

    /// <summary>Most steps of checking one plan, worked out before it is checked.</summary>
    public long CheckingSteps { get; set; } = 500_000_000;

    /// <summary>Most stored plans that a preview checks.</summary>
    public int PreviewPlans { get; set; } = 1_000;

    /// <summary>Rule sets that are looked at for mistakes at the same time.</summary>
    public int Lints { get; set; } = 2;

    public IEnumerable<(string Name, string Mistake)> Mistakes()
    {
        var values = new (string Name, long Value)[]
        {
            (nameof(BodyBytes), BodyBytes),
            (nameof(BatchBytes), BatchBytes),
            (nameof(BatchLines), BatchLines),
            (nameof(RequestSeconds), RequestSeconds),
            (nameof(BatchSeconds), BatchSeconds),
            (nameof(SlowestBytesPerSecond), SlowestBytesPerSecond),
            (nameof(SlowSenderSeconds), SlowSenderSeconds),
            (nameof(Connections), Connections),
            (nameof(ReadyVersions), ReadyVersions),
            (nameof(CheckingSteps), CheckingSteps),
            (nameof(PreviewPlans), PreviewPlans),
            (nameof(Lints), Lints),
        };
        return values
            .Where(v => v.Value <= 0)
            .Select(v => (v.Name, string.Create(CultureInfo.InvariantCulture, $"is {v.Value}; it must be 1 or more.")));
    }
}
