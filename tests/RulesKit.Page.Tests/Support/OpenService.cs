namespace RulesKit.Page.Tests.Support;

/// <summary>A service without keys that has the shipped rule set and its plans; shared by the tests that change nothing.</summary>
public sealed class OpenService : IAsyncLifetime
{
    private RunningService? service;

    /// <summary>Where it answers.</summary>
    public string Address => service!.Address;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.Program is not null)
        {
            service = await RunningService.StartAsync("--seed", Repository.At("rules"));
        }
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (service is not null)
        {
            await service.DisposeAsync();
        }
    }
}
