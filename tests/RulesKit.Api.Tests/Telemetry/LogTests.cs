using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Telemetry;

/// <summary>Logs say who asked for what and how it ended, and never what a plan holds.</summary>
public sealed class LogTests
{
    private const string Secret = "secret-project-7731";

    [Fact]
    public async Task Nothing_that_a_plan_holds_reaches_the_log_at_any_level()
    {
        var lines = new ConcurrentQueue<string>();
        await using var api = await RunningApi.StartAsync(
            ["--seed", Repository.Path("rules")],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Logging.AddProvider(new Lines(lines));
                builder.Logging.SetMinimumLevel(LogLevel.Trace);
            }
        );
        var plan = System.Text.Encoding.UTF8.GetString(Repository.Bytes(RunningApi.GermanLaunch));
        foreach (
            var text in new[]
            {
                plan.Replace("su7-2024-german-launch-2026", Secret, StringComparison.Ordinal),
                plan.Replace("\"asOf\"", $"\"{Secret}\"", StringComparison.Ordinal),
                $"{{\"{Secret}",
            }
        )
        {
            using var answer = await api.PostAsync("/v1/rulesets/xiaomi-su7/validate", text);
            using var explained = await api.PostAsync("/v1/rulesets/xiaomi-su7/explain?rule=cars-stay-domestic", text);
            using var stored = await api.SendAsync(
                HttpMethod.Put,
                "/v1/plans/x",
                System.Text.Encoding.UTF8.GetBytes(text),
                "*"
            );
        }

        lines.ShouldContain(l => l.Contains("/v1/rulesets/{id}/validate", StringComparison.Ordinal));
        lines.ShouldNotContain(l => l.Contains(Secret, StringComparison.Ordinal));
    }

    private sealed class Lines(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose() { }
    }
}
