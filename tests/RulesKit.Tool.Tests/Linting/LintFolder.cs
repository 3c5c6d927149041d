using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Linting;

/// <summary>A folder with a copy of the project's rule set.</summary>
internal sealed class LintFolder : IDisposable
{
    private readonly TempFolder folder = new();

    public string Path => folder.Path;

    public void Dispose() => folder.Dispose();

    public string Write(string name, string text) => folder.Write(name, text);

    public string Write(string name, byte[] bytes) => folder.Write(name, bytes);

    /// <summary>The rule set, changed; it still finds its model.</summary>
    public string RuleSet(Func<string, string>? change = null)
    {
        var schemas = Repository.Root.Replace('\\', '/') + "/rules/schema";
        var text = File.ReadAllText(Repository.RuleSet).Replace("../schema", schemas, StringComparison.Ordinal);
        var changed = change?.Invoke(text) ?? text;
        (change is null || changed != text).ShouldBeTrue("the change found nothing to change");
        return Write("strategy.rules.json", changed);
    }
}
