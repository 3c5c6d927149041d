namespace RulesKit.Page.Tests.Support;

/// <summary>A test that lets axe-core look at pages; without it or a browser the test says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute() =>
        Skip =
            Chromium.Program is null ? "There is no Chromium: install Debian's package chromium."
            : Axe.Script is null
                ? "There is no axe-core: install it by npm and name the folder in RULESKIT_AXE, as ./test.sh does."
            : null;
}
