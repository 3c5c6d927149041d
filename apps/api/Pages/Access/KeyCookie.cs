using RulesKit.Api.Access;

namespace RulesKit.Api.Pages.Access;

/// <summary>The cookie that holds a person's key until the browser is closed. No script can read it.</summary>
internal static class KeyCookie
{
    private const string Name = "ruleskit-key";

    /// <summary>The key of a request; null when it has none.</summary>
    public static string? Read(HttpRequest request) =>
        request.Cookies[Name] is { } text && KeyText.IsKey(text) ? text : null;

    public static void Write(HttpContext context, string key) =>
        context.Response.Cookies.Append(Name, key, OptionsOf(context));

    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name, OptionsOf(context));

    private static CookieOptions OptionsOf(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        };
}
