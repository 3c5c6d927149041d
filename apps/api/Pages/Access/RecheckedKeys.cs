using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using RulesKit.Api.Access;

namespace RulesKit.Api.Pages.Access;

/// <summary>Looks now and then whether the key of an open page still counts: its connection outlives any request.</summary>
internal sealed class RecheckedKeys(ILoggerFactory loggers, KeyStore keys, AccessMode access)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(5);

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    )
    {
        await access.RefreshAsync(cancellationToken);
        var id = Caller.IdOf(authenticationState.User);
        return access.IsOpen
            || (await keys.ListAsync(cancellationToken)).Exists(k => k.Id == id && k.RevokedAt is null);
    }
}
