using Microsoft.Extensions.Options;
using RulesKit.Api.Access;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Hosting;

/// <summary>The program: the service, or one of its commands.</summary>
internal static class ApiProgram
{
    private const int Fine = 0;
    private const int BadUsage = 2;

    /// <summary>Runs until the work is done or the service is stopped; gives the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            return args is ["keys", ..] ? await KeyCommand.RunAsync(args[1..], output, errors) : await ServeAsync(args);
        }
        catch (OptionsValidationException e)
        {
            await errors.WriteLineAsync("The service can't start; its settings need a change:");
            foreach (var failure in e.Failures)
            {
                await errors.WriteLineAsync("  " + failure);
            }
        }
        catch (Exception e) when (e is StartupException or UnreachableDatabaseException or IOException)
        {
            await errors.WriteLineAsync("The service can't start. " + e.Message);
        }

        return BadUsage;
    }

    /// <exception cref="StartupException">It can't listen where it is asked to.</exception>
    private static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync(app.Lifetime.ApplicationStopping);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            // The web server's own words for addresses that it does not know or can't listen at.
            throw new StartupException($"{e.Message} Say where to listen as --urls http://127.0.0.1:5000.", e);
        }
    }

    private static async Task<int> ServeAsync(string[] args)
    {
        await using var app = ApiApplication.Build(args);
        await app.PrepareAsync(app.Lifetime.ApplicationStopping);
        await StartAsync(app);
        await app.WaitForShutdownAsync();
        return Fine;
    }
}
