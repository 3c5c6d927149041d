using RulesKit.Engine.Checking;

namespace RulesKit.Testing.Sample;

/// <summary>What the suite is about: a rule set and plans, read once.</summary>
internal static class OurRules
{
    // <snippet>
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "rules/xiaomi-su7");

    public static RuleSet RuleSet { get; } = RuleSet.Load(Folder);

    public static PlanDocument BasePlan { get; } =
        PlanDocument.Parse(File.ReadAllText(Path.Combine(Folder, "plans/base-2024.json")));
    // </snippet>
}
