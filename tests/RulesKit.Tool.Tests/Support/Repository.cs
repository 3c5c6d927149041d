using System.Runtime.CompilerServices;

namespace RulesKit.Tool.Tests.Support;

/// <summary>The project's own files. Tests run in its root, so that paths in outputs are the same on every machine.</summary>
internal static class Repository
{
    public const string Plans = "rules/xiaomi-su7/plans/";
    public const string Rules = "rules/xiaomi-su7";
    public const string RuleSet = "rules/xiaomi-su7/xiaomi-su7.rules.json";
    public const string Scenarios = "rules/xiaomi-su7/scenarios/stress.scenarios.json";
    public const string Waivers = "rules/xiaomi-su7/waivers/german-pilot.waivers.json";
    public const string BasePlan = Plans + "base-2024.json";

    /// <summary>A rule set with one mistake of each kind that people make.</summary>
    public const string BrokenRuleSet = "tests/RulesKit.Tool.Tests/Data/broken.rules.json";

    public static string Root { get; } = FindRoot();

    [ModuleInitializer]
    internal static void GoThere() => Environment.CurrentDirectory = Root;

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "RulesKit.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"No RulesKit.sln above {here}.");
    }
}
