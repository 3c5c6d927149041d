using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using RulesKit.Api.Hosting;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Access;

/// <summary>The command <c>keys</c>: gives out keys, lists and ends them, without the service.</summary>
internal static class KeyCommand
{
    private const int BadUsage = 2;
    private const string Usage = """
        keys add --role planner|author|approver|admin --name NAME    gives out a key; its text is shown once
        keys list                                                    lists keys, without their texts
        keys revoke ID                                               ends a key
        Each takes --data FOLDER or --postgres CONNECTION, as the service does.
        """;

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        await using var app = ApiApplication.Build(OptionsOf(args));
        await app.PrepareAsync(CancellationToken.None);
        var keys = app.Services.GetRequiredService<KeyStore>();
        switch (args)
        {
            case ["add", ..] when NameOf(app) is { } name && RoleOf(app) is { } role:
                var (key, text) = await keys.AddAsync(role, name, CancellationToken.None);
                await output.WriteLineAsync(text);
                await errors.WriteLineAsync(
                    $"This is the key {key.Id} of {name}, {Word(role)}. Keep it: it is not shown again."
                );
                return 0;
            case ["list", ..]:
                foreach (var known in await keys.ListAsync(CancellationToken.None))
                {
                    await output.WriteLineAsync(Line(known));
                }

                return 0;
            case ["revoke", var id, ..]:
                var isRevoked = await keys.RevokeAsync(id, CancellationToken.None);
                await errors.WriteLineAsync(
                    isRevoked ? $"The key {id} is ended." : $"There is no key {id} that counts."
                );
                return isRevoked ? 0 : 1;
            default:
                await errors.WriteLineAsync(Usage);
                return BadUsage;
        }
    }

    /// <summary>The command line without the words that are no options.</summary>
    private static string[] OptionsOf(string[] args) =>
        args.SkipWhile(a => !a.StartsWith("--", StringComparison.Ordinal)).ToArray();

    private static string? NameOf(WebApplication app) =>
        app.Configuration["name"] is { } name && !string.IsNullOrWhiteSpace(name) ? name : null;

    private static Role? RoleOf(WebApplication app) =>
        app.Configuration["role"] is { } word
        && !int.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)
        && Enum.TryParse<Role>(word, ignoreCase: true, out var role)
            ? role
            : null;

    private static string Line(ApiKey key) =>
        $"{key.Id}  {Word(key.Role), -8}  {Rows.Of(key.At)}  {(key.RevokedAt is { } ended ? "ended " + Rows.Of(ended) : "counts")}  {key.Name}";

    private static string Word(Role role) => role.ToString().ToLowerInvariant();
}
