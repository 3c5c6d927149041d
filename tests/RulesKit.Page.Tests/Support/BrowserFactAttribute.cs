namespace RulesKit.Page.Tests.Support;

/// <summary>A test that drives a browser; where there is none it says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() =>
        Skip = Chromium.Program is null
            ? "There is no Chromium: install Debian's package chromium, or name the program in RULESKIT_CHROMIUM."
            : null;
}
