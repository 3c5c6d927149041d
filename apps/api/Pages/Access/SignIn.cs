using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using RulesKit.Api.Access;

namespace RulesKit.Api.Pages.Access;

/// <summary>Takes a person's key, and forgets it again.</summary>
internal static class SignIn
{
    public const string Path = "/signin";

    /// <summary>Why a person is asked: the key that was given does not count.</summary>
    public const string Unknown = "unknown";

    /// <summary>Why a person is asked: the key's role does not allow the page.</summary>
    public const string Denied = "denied";

    /// <summary>Why a person is asked again: the form was given out under other circumstances.</summary>
    public const string Stale = "stale";

    private const string OutPath = "/signout";

    /// <summary>Where a person is asked for a key, and comes back from.</summary>
    public static string AddressFor(string back, string? why = null) =>
        $"{Path}?back={Uri.EscapeDataString(back)}{(why is null ? "" : "&why=" + why)}";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        // The form is proved inside, so that a stale one is met by a fresh one and not by an error.
        routes.MapPost(Path, TakeAsync).DisableAntiforgery().ExcludeFromDescription();
        routes.MapPost(OutPath, Forget).ExcludeFromDescription();
    }

    /// <summary>Only an address of this service is gone back to.</summary>
    public static string Back(string? asked) =>
        asked is ['/', not ('/' or '\\'), ..] && Uri.IsWellFormedUriString(asked, UriKind.Relative) ? asked : "/";

    private static async Task<IResult> TakeAsync(
        [FromForm] string? key,
        [FromForm] string? back,
        HttpContext context,
        IAntiforgery forms,
        KeyCache keys
    )
    {
        if (!await forms.IsRequestValidAsync(context))
        {
            return Results.LocalRedirect(AddressFor(Back(back), Stale));
        }

        var text = (key ?? "").Trim();
        if (!KeyText.IsKey(text) || await keys.FindAsync(text, context.RequestAborted) is null)
        {
            return Results.LocalRedirect(AddressFor(Back(back), Unknown));
        }

        KeyCookie.Write(context, text);
        return Results.LocalRedirect(Back(back));
    }

    /// <summary>Asks for no proof that a form of ours was sent: whoever makes a person sign out gains nothing.</summary>
    private static IResult Forget(HttpContext context)
    {
        KeyCookie.Delete(context);
        return Results.LocalRedirect(Path);
    }
}
